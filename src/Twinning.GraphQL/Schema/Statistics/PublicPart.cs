using System.Collections.Generic;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>An area, or its rural or urban part.</summary>
internal readonly record struct PublicPart(long Area, SettlementType? Settlement)
{
    /// <summary>Gets the number by which the lattice knows it.</summary>
    public long Key => (Area * 3) + (Settlement is { } settlement ? 1 + (int)settlement : 0);
}

/// <summary>A part with its extent.</summary>
/// <param name="Part">The area or its part.</param>
/// <param name="Atoms">Its villages, and what of it no published review covers.</param>
/// <param name="SameAs">The whole area where the part is all of it or nothing: what becomes of that becomes of the part; null for others.</param>
internal sealed record PublicExtent(PublicPart Part, IReadOnlySet<long> Atoms, PublicPart? SameAs);
