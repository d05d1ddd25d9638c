using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Localities;

/// <summary>Tells which recognitions an area holds on a day.</summary>
/// <remarks>
/// A commune into which another was merged holds only what was decided from the day of the merger on: it does not inherit, neither from
/// the other nor from what it was before. That is how re-assessment after the mergers of 2025 is understood here; a convention until a
/// document says otherwise.
/// </remarks>
public static class NewRuralStatus
{
    /// <summary>Returns the recognitions and filings of an area on a day; none on a day on which it does not exist.</summary>
    /// <param name="area">The area.</param>
    /// <param name="day">The day.</param>
    /// <param name="tree">The areas and their lineage.</param>
    /// <param name="records">The records, of any areas.</param>
    public static IReadOnlyList<NewRuralRecognition> On(AreaId area, DateOnly day, AreaTree tree, IEnumerable<NewRuralRecognition> records) =>
        tree.Find(area)?.Days.Contains(day) != true
            ? []
            : [.. from record in records
                  where record.Area == area && record.Days.Contains(day) && !MergersWithin(tree, area, record.Days).Any(merger => merger <= day)
                  orderby record.Level, record.Stage
                  select record];

    /// <summary>Returns the days of a range, but its first, on which other areas were merged into an area, in order.</summary>
    internal static IEnumerable<DateOnly> MergersWithin(AreaTree tree, AreaId area, DayRange days) =>
        from step in tree.LineageOf(area)
        where step.Kind == LineageKind.MergedInto && step.Into == area && days.Contains(step.Day) && !(step.Day <= days.From)
        orderby step.Day
        select step.Day;
}
