using System;
using Twinning.Domain.Law;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>By when the ratings of a year are decided.</summary>
/// <param name="Month">The month of the day before which they are decided.</param>
/// <param name="Day">That day: "trước ngày 15 tháng 12" leaves the 14th as the last.</param>
/// <param name="SpecialMonth">The month of the next year by which agencies of special nature may finish; null where none is known.</param>
/// <param name="SpecialDay">The day of that month, included; null where none is known.</param>
/// <param name="Source">The text that sets it.</param>
public sealed record RatingDeadline(int Month, int Day, int? SpecialMonth, int? SpecialDay, LegalSource Source)
{
    /// <summary>Returns the last day on which the ratings of a year are in time.</summary>
    /// <param name="year">The year that is rated.</param>
    /// <param name="isSpecial">Whether the agency is of special nature; it has the common day where no later one is known.</param>
    public DateOnly LastDay(int year, bool isSpecial = false) => isSpecial && (SpecialMonth, SpecialDay) is ({ } month, { } day)
        ? new DateOnly(year + 1, month, day)
        : new DateOnly(year, Month, Day).AddDays(-1);
}
