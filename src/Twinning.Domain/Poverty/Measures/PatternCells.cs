using System;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Numbers the cells of a table: those of a group follow each other, one a pattern, the last for what is missing.</summary>
internal readonly struct PatternCells(int indicatorCount, int groupCount)
{
    private readonly int _all = (1 << indicatorCount) - 1;
    private readonly long _perGroup = (1L << indicatorCount) + 1;

    public int IndicatorCount => indicatorCount;

    public int GroupCount => groupCount;

    public long Count => _perGroup * groupCount;

    public long CellOf(int group, int deprived, int known) => (group * _perGroup) + ((known & _all) == _all ? deprived : _all + 1);

    public long CheckedCellOf(int group, int deprived, int known) =>
        deprived <= _all && group < groupCount ? CellOf(group, deprived, known) : throw OutOfBounds(deprived > _all);

    private static ArgumentOutOfRangeException OutOfBounds(bool isDeprived) => new(isDeprived ? "deprived" : "group");
}
