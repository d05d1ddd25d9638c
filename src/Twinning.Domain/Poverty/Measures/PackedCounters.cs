using System;
using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Counters of households and people, both in one number, so that counting a household is one addition.</summary>
/// <remarks>
/// Households take the upper 24 bits, people the lower 40. As a household has at most 65,535 members, <see cref="MostRows"/>
/// households fit before people run into households.
/// </remarks>
internal sealed class PackedCounters(long cells)
{
    private const int PeopleBits = 40;

    private readonly ulong[] _counters = new ulong[cells];
    private int _rows;

    public static int MostRows => (1 << (64 - PeopleBits)) - 1;

    public int Room => MostRows - _rows;

    public void Add(int cell, int members)
    {
        _rows++;
        _counters[cell] += Packed(members);
    }

    /// <summary>Counts rows, at most as many as there is room for; the bulk path, so it does per row only what it must.</summary>
    public void AddColumns(
        PatternCells table, ReadOnlySpan<ushort> deprived, ReadOnlySpan<ushort> known, ReadOnlySpan<ushort> members, ReadOnlySpan<ushort> group)
    {
        // Copies, and columns seen to be of one length, let the compiler keep all in registers and leave out checks.
        var (counters, cells) = (_counters, table);
        known = known[..deprived.Length];
        members = members[..deprived.Length];
        group = group[..deprived.Length];
        _rows += deprived.Length;
        for (var row = 0; row < deprived.Length; row++)
        {
            counters[cells.CheckedCellOf(group[row], deprived[row], known[row])] += Packed(members[row]);
        }
    }

    /// <summary>Takes in other counters, if there is room.</summary>
    public void Add(PackedCounters other)
    {
        _rows += other._rows;
        for (var cell = 0; cell < _counters.Length; cell++)
        {
            _counters[cell] += other._counters[cell];
        }
    }

    public bool HasRoomFor(PackedCounters other) => other._rows <= Room;

    /// <summary>Returns the cells that are not empty, in order.</summary>
    public IEnumerable<(long Cell, long Households, long People)> InOrder()
    {
        for (var cell = 0; cell < _counters.Length; cell++)
        {
            if (_counters[cell] is var counter and not 0)
            {
                yield return (cell, (long)(counter >> PeopleBits), (long)(counter & ((1UL << PeopleBits) - 1)));
            }
        }
    }

    public void MoveTo(PatternSums sums)
    {
        sums.AddAll(InOrder());
        Array.Clear(_counters);
        _rows = 0;
    }

    private static ulong Packed(int members) => (1UL << PeopleBits) + (uint)members;
}
