using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The groups that occur in the cells of a lattice, by name, and the place of each group's counts among all counts; a group without counts is left out.</summary>
internal sealed class CountGroups
{
    private readonly Dictionary<string, int> _firsts = [];
    private readonly Dictionary<CountHeader, int[]> _places = [];

    /// <summary>Finds the groups.</summary>
    /// <exception cref="ArgumentException">A group has not the same number of counts in every cell.</exception>
    public CountGroups(IEnumerable<CountHeader> headers)
    {
        var groups = headers.Distinct().SelectMany(header => header.Groups).GroupBy(group => group.Name).ToList();
        if (groups.Exists(group => group.DistinctBy(heading => heading.Length).Skip(1).Any()))
        {
            throw new ArgumentException("A group has not the same number of counts in every cell.", nameof(headers));
        }

        var filled = groups.Where(group => group.First().Length > 0);
        All = [.. filled.Select(group => group.First() with { RestTells = group.Any(heading => heading.RestTells) }).OrderBy(group => group.Name, StringComparer.Ordinal)];
        foreach (var group in All)
        {
            _firsts[group.Name] = Counts;
            Counts += group.Length;
        }
    }

    /// <summary>Gets the groups by name, in the order of their counts.</summary>
    public IReadOnlyList<CountHeading> All { get; }

    /// <summary>Gets how many counts there are.</summary>
    public int Counts { get; }

    /// <summary>Returns the place of the first count of a group.</summary>
    public int FirstOf(string group) => _firsts[group];

    /// <summary>Returns the place of each count of a cell.</summary>
    public int[] PlacesOf(LatticeCell cell)
    {
        if (!_places.TryGetValue(cell.Header, out var places))
        {
            _places[cell.Header] = places = [.. cell.Header.Groups.Where(group => group.Length > 0).SelectMany(group => Enumerable.Range(FirstOf(group.Name), group.Length))];
        }

        return places;
    }
}
