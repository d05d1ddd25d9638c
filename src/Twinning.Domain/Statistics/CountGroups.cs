using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The groups that occur in the cells of a lattice, by name, and the place of each group's counts among all counts.</summary>
internal sealed class CountGroups
{
    private readonly Dictionary<string, int> _firsts = [];
    private IReadOnlyList<CountGroup> _last = [];
    private int[] _lastPlaces = [];

    /// <summary>Finds the groups.</summary>
    /// <exception cref="ArgumentException">A group comes twice in a cell or has not the same number of counts in every cell.</exception>
    public CountGroups(IEnumerable<LatticeCell> cells)
    {
        var found = new Dictionary<string, Described>();
        IReadOnlyList<CountGroup> last = [];
        foreach (var cell in cells)
        {
            if (!HasSameForm(cell.Groups, last))
            {
                Describe(cell.Groups, found);
                last = cell.Groups;
            }
        }

        All = [.. found.Values.OrderBy(group => group.Name, StringComparer.Ordinal)];
        foreach (var group in All)
        {
            _firsts[group.Name] = Counts;
            Counts += group.Length;
        }
    }

    /// <summary>Gets the groups by name, in the order of their counts.</summary>
    public IReadOnlyList<Described> All { get; }

    /// <summary>Gets how many counts there are.</summary>
    public int Counts { get; }

    /// <summary>Returns the place of the first count of a group.</summary>
    public int FirstOf(string group) => _firsts[group];

    /// <summary>Returns the place of the first count of each group of a cell.</summary>
    public int[] PlacesOf(LatticeCell cell)
    {
        if (!HasSameForm(cell.Groups, _last))
        {
            _lastPlaces = [.. cell.Groups.Select(group => FirstOf(group.Name))];
            _last = cell.Groups;
        }

        return _lastPlaces;
    }

    // One cell after another has the same groups, nearly always.
    private static bool HasSameForm(IReadOnlyList<CountGroup> one, IReadOnlyList<CountGroup> other)
    {
        var isSame = one.Count == other.Count;
        for (var place = 0; isSame && place < one.Count; place++)
        {
            var (here, there) = (one[place], other[place]);
            isSame = here.Name == there.Name && here.Counts.Count == there.Counts.Count && here.RestTells == there.RestTells;
        }

        return isSame;
    }

    private static void Describe(IReadOnlyList<CountGroup> groups, Dictionary<string, Described> found)
    {
        if (groups.DistinctBy(group => group.Name).Count() < groups.Count)
        {
            throw new ArgumentException("A group comes twice.", nameof(groups));
        }

        foreach (var group in groups)
        {
            var known = found.GetValueOrDefault(group.Name) ?? new Described(group.Name, group.Counts.Count, false);
            if (known.Length != group.Counts.Count)
            {
                throw new ArgumentException("A group has not the same number of counts in every cell.", nameof(groups));
            }

            found[group.Name] = known with { RestTells = known.RestTells || group.RestTells };
        }
    }

    /// <summary>A group.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Length">How many counts it has.</param>
    /// <param name="RestTells">Whether its last count tells where it is empty.</param>
    public sealed record Described(string Name, int Length, bool RestTells);
}
