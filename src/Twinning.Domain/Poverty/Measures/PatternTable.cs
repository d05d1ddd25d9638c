using System;
using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>The counters behind a profile builder: a cell for each group and pattern, and one a group for what is missing.</summary>
/// <remarks>Few cells are packed into one array; many, or large counts, are kept as sums of the cells that occur.</remarks>
internal sealed class PatternTable
{
    private const int MostPackedCells = 1 << 21;

    private readonly ulong[]? _packed;
    private readonly PatternSums _sums = new();
    private readonly int _cellsPerGroup;
    private readonly int _all;
    private int _packedRows;

    public PatternTable(int indicatorCount, int groupCount)
    {
        IndicatorCount = indicatorCount;
        GroupCount = groupCount;
        _all = (1 << indicatorCount) - 1;
        _cellsPerGroup = _all + 2;
        var cells = (long)_cellsPerGroup * groupCount;
        _packed = cells <= MostPackedCells ? new ulong[cells] : null;
    }

    public int IndicatorCount { get; }

    public int GroupCount { get; }

    public void Add(int group, int deprived, int known, int members)
    {
        if (_packed is null)
        {
            AddCounted(group, deprived, known, 1, members);
            return;
        }

        EmptyWhenFull();
        _packedRows++;
        _packed[(group * _cellsPerGroup) + CellOf(deprived, known, _all)] += PackedCounter.Of(members);
    }

    public void AddCounted(int group, int deprived, int known, long households, long people) =>
        _sums.Add(((long)group * _cellsPerGroup) + CellOf(deprived, known, _all), households, people);

    public void AddColumns(
        ReadOnlySpan<ushort> deprived, ReadOnlySpan<ushort> known, ReadOnlySpan<ushort> members, ReadOnlySpan<ushort> group)
    {
        if (_packed is null)
        {
            Count(deprived, known, members, group);
            return;
        }

        for (int first = 0, rows; first < deprived.Length; first += rows)
        {
            EmptyWhenFull();
            rows = Math.Min(deprived.Length - first, PackedCounter.MostRows - _packedRows);
            _packedRows += rows;
            Count(
                _packed,
                deprived.Slice(first, rows),
                known.Slice(first, rows),
                members.Slice(first, rows),
                group.IsEmpty ? group : group.Slice(first, rows));
        }
    }

    /// <summary>Takes in the counts of another table of the same indicators and groups.</summary>
    public void Add(PatternTable other)
    {
        if (_packed is null || other._packed is null || other._packedRows > PackedCounter.MostRows - _packedRows)
        {
            other.Empty();
        }
        else
        {
            _packedRows += other._packedRows;
            for (var cell = 0; cell < _packed.Length; cell++)
            {
                _packed[cell] += other._packed[cell];
            }
        }

        foreach (var (cell, households, people) in other._sums.InOrder())
        {
            _sums.Add(cell, households, people);
        }
    }

    public DeprivationProfile[] ToProfiles() => CountedCells.ToProfiles(Cells(), IndicatorCount, GroupCount);

    /// <summary>Returns the cell of a pattern within its group; the one after the last pattern when an indicator is unknown.</summary>
    private static int CellOf(int deprived, int known, int all) => (known & all) == all ? deprived : all + 1;

    /// <summary>Counts into the packed counters; the bulk path, so it does per row only what it must.</summary>
    private void Count(
        ulong[] counters, ReadOnlySpan<ushort> deprived, ReadOnlySpan<ushort> known, ReadOnlySpan<ushort> members, ReadOnlySpan<ushort> group)
    {
        var (all, cellsPerGroup, groups) = (_all, _cellsPerGroup, GroupCount);
        for (var row = 0; row < deprived.Length; row++)
        {
            int bits = deprived[row];
            int number = group.IsEmpty ? 0 : group[row];
            if (bits > all || number >= groups)
            {
                throw OutOfBounds(bits > all);
            }

            counters[(number * cellsPerGroup) + CellOf(bits, known[row], all)] += PackedCounter.Of(members[row]);
        }
    }

    private void Count(
        ReadOnlySpan<ushort> deprived, ReadOnlySpan<ushort> known, ReadOnlySpan<ushort> members, ReadOnlySpan<ushort> group)
    {
        for (var row = 0; row < deprived.Length; row++)
        {
            int number = group.IsEmpty ? 0 : group[row];
            if (deprived[row] > _all || number >= GroupCount)
            {
                throw OutOfBounds(deprived[row] > _all);
            }

            AddCounted(number, deprived[row], known[row], 1, members[row]);
        }
    }

    private static ArgumentOutOfRangeException OutOfBounds(bool isDeprived) => new(isDeprived ? "deprived" : "group");

    /// <summary>Returns the cells that occur in ascending order.</summary>
    private IEnumerable<(long Cell, long Households, long People)> Cells()
    {
        if (_packed is null || !_sums.IsEmpty)
        {
            Empty();
            return _sums.InOrder();
        }

        return PackedCounter.Occurring(_packed);
    }

    private void EmptyWhenFull()
    {
        if (_packedRows == PackedCounter.MostRows)
        {
            Empty();
        }
    }

    private void Empty()
    {
        if (_packed is null)
        {
            return;
        }

        foreach (var (cell, households, people) in PackedCounter.Occurring(_packed))
        {
            _sums.Add(cell, households, people);
        }

        Array.Clear(_packed);
        _packedRows = 0;
    }
}
