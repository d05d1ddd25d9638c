using System;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema;

/// <summary>From where an answer looks: the day described, the data version known, and for whom. Every nested field looks from the same place.</summary>
/// <param name="AsOf">The day the answer describes.</param>
/// <param name="Version">The data version it is answered from.</param>
/// <param name="Registers">Places, agencies and programmes as known in that version.</param>
/// <param name="Viewer">Who asks.</param>
internal sealed record Sight(DateOnly AsOf, long Version, Registers Registers, Viewer Viewer);
