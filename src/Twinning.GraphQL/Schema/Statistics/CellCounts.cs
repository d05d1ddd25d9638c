using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Collects the counts of one cell of a lattice after another; cells that have the same groups share a header.</summary>
internal sealed class CellCounts
{
    private readonly List<CountHeading> _groups = [];
    private readonly List<long> _counts = [];
    private CountHeader _last = new([]);

    /// <summary>Tells whether the cell has a group.</summary>
    public bool Has(string name) => _groups.Exists(group => group.Name == name);

    /// <summary>Adds a group of counts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="counts">The counts.</param>
    public void Add(string name, params ReadOnlySpan<long> counts) => Add(name, false, counts);

    /// <summary>Adds a group of two counts of which the second is the rest, and tells of everybody where it is empty.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="some">Those of whom something is said.</param>
    /// <param name="rest">The rest.</param>
    public void AddRest(string name, long some, long rest) => Add(name, true, [some, rest]);

    /// <summary>Adds a group of counts of which the last may tell of everybody where it is empty.</summary>
    public void Add(string name, bool restTells, params ReadOnlySpan<long> counts)
    {
        var place = _groups.Count;
        var isAsBefore = place < _last.Groups.Count && _last.Groups[place] is var before
            && before.Name == name && before.Length == counts.Length && before.RestTells == restTells;
        _groups.Add(isAsBefore ? _last.Groups[place] : new CountHeading(name, counts.Length, restTells));
        _counts.AddRange(counts);
    }

    /// <summary>Returns the cell that the counts make, and begins the next; null where there are none.</summary>
    public LatticeCell? Take(long key, IReadOnlyCollection<long> atoms)
    {
        if (_groups.Count != _last.Groups.Count || !_groups.SequenceEqual(_last.Groups))
        {
            _last = new CountHeader([.. _groups]);
        }

        var cell = _counts.Count == 0 ? null : new LatticeCell(key, atoms, _last, _counts.ToArray());
        _groups.Clear();
        _counts.Clear();
        return cell;
    }
}
