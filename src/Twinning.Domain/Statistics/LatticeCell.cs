using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>All counts about the households of one area in one review round: they are shown together or hidden together.</summary>
/// <param name="Key">The area.</param>
/// <param name="Atoms">The smallest units the area consists of, such as its villages; what no smaller cell covers is an atom too.</param>
/// <param name="Header">What the counts are; the same one for all areas that have the same groups, of which there may be thousands.</param>
/// <param name="Counts">The counts of all groups of the header, one after the other, 0 or more; each adds up over areas.</param>
public sealed record LatticeCell(long Key, IReadOnlyCollection<long> Atoms, CountHeader Header, IReadOnlyList<long> Counts)
{
    /// <summary>Makes a cell of groups of counts.</summary>
    /// <param name="key">The area.</param>
    /// <param name="atoms">The smallest units the area consists of.</param>
    /// <param name="groups">The counts, by where they come from; an area may lack a group.</param>
    public LatticeCell(long key, IReadOnlyCollection<long> atoms, IReadOnlyList<CountGroup> groups)
        : this(
            key,
            atoms,
            new CountHeader([.. groups.Select(group => new CountHeading(group.Name, group.Counts.Count, group.RestTells))]),
            [.. groups.SelectMany(group => group.Counts)])
    {
    }

    /// <summary>Gets the counts by group.</summary>
    /// <exception cref="ArgumentException">There are not as many counts as the header says.</exception>
    public IReadOnlyList<CountGroup> Groups
    {
        get
        {
            Header.ThrowIfOther(Counts.Count);
            var first = 0;
            var groups = new List<CountGroup>();
            foreach (var heading in Header.Groups)
            {
                groups.Add(new CountGroup(heading.Name, [.. Counts.Skip(first).Take(heading.Length)], heading.RestTells));
                first += heading.Length;
            }

            return groups.AsReadOnly();
        }
    }
}

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
