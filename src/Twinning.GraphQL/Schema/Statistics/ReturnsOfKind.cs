using System.Collections.Generic;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The returns of a kind, with the versions of reviews that those under each standard were made from.</summary>
internal sealed record ReturnsOfKind(ReturnKind Kind, IReadOnlyDictionary<string, IReadOnlyList<long>> Versions);
