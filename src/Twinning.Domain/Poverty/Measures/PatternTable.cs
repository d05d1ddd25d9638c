using System;
using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>The counters behind a profile builder.</summary>
/// <remarks>Few cells are packed into one array; many, or large counts, are kept as sums of the cells that occur.</remarks>
internal sealed class PatternTable
{
    private const int MostPackedCells = 1 << 21;

    // The column of groups of so many rows, where all are of the first.
    private static readonly ushort[] FirstGroup = new ushort[4_096];

    private readonly PatternSums _sums = new();
    private PackedCounters? _packed;

    public PatternTable(int indicatorCount, int groupCount) => Cells = new PatternCells(indicatorCount, groupCount);

    public PatternCells Cells { get; }

    // Made only when single households come: sums of what is counted already need no cell for every pattern.
    private PackedCounters? Packed => _packed ??= Cells.Count <= MostPackedCells ? new PackedCounters(Cells.Count) : null;

    public void Add(int group, int deprived, int known, int members)
    {
        if (Packed is not { } packed)
        {
            AddCounted(group, deprived, known, 1, members);
            return;
        }

        MakeRoom(packed);
        packed.Add((int)Cells.CellOf(group, deprived, known), members);
    }

    public void AddCounted(int group, int deprived, int known, long households, long people) =>
        _sums.Add(Cells.CellOf(group, deprived, known), households, people);

    public void AddColumns(
        ReadOnlySpan<ushort> deprived, ReadOnlySpan<ushort> known, ReadOnlySpan<ushort> members, ReadOnlySpan<ushort> group)
    {
        if (Packed is not { } packed)
        {
            // There are several groups then: one alone has fewer cells.
            for (var row = 0; row < deprived.Length; row++)
            {
                _sums.Add(Cells.CheckedCellOf(group[row], deprived[row], known[row]), 1, members[row]);
            }

            return;
        }

        for (int first = 0, rows; first < deprived.Length; first += rows)
        {
            MakeRoom(packed);
            rows = Math.Min(deprived.Length - first, packed.Room);
            rows = group.IsEmpty ? Math.Min(rows, FirstGroup.Length) : rows;
            packed.AddColumns(
                Cells,
                deprived.Slice(first, rows),
                known.Slice(first, rows),
                members.Slice(first, rows),
                group.IsEmpty ? FirstGroup.AsSpan(0, rows) : group.Slice(first, rows));
        }
    }

    /// <summary>Takes in the counts of another table of the same indicators and groups; they are then no longer in the other.</summary>
    public void Take(PatternTable other)
    {
        if (_packed is not null && other._packed is not null && _packed.HasRoomFor(other._packed))
        {
            _packed.Add(other._packed);
        }
        else
        {
            other._packed?.MoveTo(other._sums);
        }

        _sums.AddAll(other._sums.InOrder());
    }

    public DeprivationProfile[] ToProfiles() => CountedCells.ToProfiles(InOrder(), Cells.IndicatorCount, Cells.GroupCount);

    private IEnumerable<(long Cell, long Households, long People)> InOrder()
    {
        if (_packed is not null && _sums.IsEmpty)
        {
            return _packed.InOrder();
        }

        _packed?.MoveTo(_sums);
        return _sums.InOrder();
    }

    private void MakeRoom(PackedCounters packed)
    {
        if (packed.Room == 0)
        {
            packed.MoveTo(_sums);
        }
    }
}
