using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The groups of counts that an area has, in their order.</summary>
public sealed class CountHeader
{
    /// <summary>Makes a header.</summary>
    /// <param name="groups">The groups.</param>
    /// <exception cref="ArgumentException">A group comes twice.</exception>
    public CountHeader(IReadOnlyList<CountHeading> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        if (groups.DistinctBy(group => group.Name).Count() < groups.Count)
        {
            throw new ArgumentException("A group comes twice.", nameof(groups));
        }

        Groups = groups;
        Counts = groups.Sum(group => group.Length);
    }

    /// <summary>Gets the groups.</summary>
    public IReadOnlyList<CountHeading> Groups { get; }

    /// <summary>Gets how many counts they have together.</summary>
    public int Counts { get; }

    internal void ThrowIfOther(int counts)
    {
        if (counts != Counts)
        {
            throw new ArgumentException("A cell has not as many counts as its header says.");
        }
    }
}

/// <summary>A group of counts; see <see cref="CountGroup"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Length">How many counts it has.</param>
/// <param name="RestTells">Whether its last count tells of everybody where it is empty.</param>
public sealed record CountHeading(string Name, int Length, bool RestTells = false);
