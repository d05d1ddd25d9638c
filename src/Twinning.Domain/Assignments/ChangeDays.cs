using System;
using System.Collections.Generic;

namespace Twinning.Domain.Assignments;

/// <summary>Collects the days of a range on which something changes. Between two of them nothing does, so a rule need look at no other day.</summary>
/// <remarks>The first day of the range is always one of them.</remarks>
internal sealed class ChangeDays
{
    private readonly DayRange _range;
    private readonly SortedSet<DateOnly> _days = [];

    public ChangeDays(DayRange range)
    {
        _range = range;
        _days.Add(range.From ?? DateOnly.MinValue);
    }

    /// <summary>Returns the days in their order.</summary>
    public IReadOnlyList<DateOnly> InOrder() => [.. _days];

    /// <summary>Adds the first day of a run of days and the day after its last.</summary>
    public ChangeDays Add(DayRange days)
    {
        AddDay(days.From);
        AddDay(days.Until < DateOnly.MaxValue ? days.Until.Value.AddDays(1) : null);
        return this;
    }

    /// <summary>Adds the ends of many runs of days.</summary>
    public ChangeDays AddAll(IEnumerable<DayRange> runs)
    {
        foreach (var days in runs)
        {
            Add(days);
        }

        return this;
    }

    private void AddDay(DateOnly? day)
    {
        if (day is { } known && _range.Contains(known))
        {
            _days.Add(known);
        }
    }
}
