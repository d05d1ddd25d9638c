using System.Collections.Generic;

namespace Twinning.Domain.Statistics;

/// <summary>All counts about the households of one area in one review round: they are shown together or hidden together.</summary>
/// <param name="Key">The area.</param>
/// <param name="Atoms">The smallest units the area consists of, such as its villages; what no smaller cell covers is an atom too.</param>
/// <param name="Groups">The counts, by where they come from; an area may lack a group.</param>
public sealed record LatticeCell(long Key, IReadOnlyCollection<long> Atoms, IReadOnlyList<CountGroup> Groups);

/// <summary>Counts of one origin, in the same order for every area, with the differences anyone can form: households less poor, all less minority.</summary>
/// <param name="Name">The origin.</param>
/// <param name="Counts">The counts, 0 or more; each adds up over areas.</param>
/// <param name="RestTells">
/// Whether the last count is the rest of which nothing is left when everybody is like the others: that no household is without a deprivation
/// says of each that it has it. 0 there is as small as 1, unless one of the others is 0 too.
/// </param>
/// <remarks>
/// Rounds whose counts are linked, as the start of a year is to the end of the one before, belong into one lattice, as groups of their own.
/// </remarks>
public sealed record CountGroup(string Name, IReadOnlyList<long> Counts, bool RestTells = false);
