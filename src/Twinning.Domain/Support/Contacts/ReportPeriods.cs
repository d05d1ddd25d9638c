using System;

namespace Twinning.Domain.Support.Contacts;

/// <summary>The calendar periods that reports are about.</summary>
public static class ReportPeriods
{
    /// <summary>Returns the month, quarter, half year or year that a day lies in.</summary>
    public static DayRange Containing(ReportRhythm rhythm, DateOnly day)
    {
        var months = MonthsOf(rhythm);
        var from = new DateOnly(day.Year, ((day.Month - 1) / months * months) + 1, 1);
        var lastMonth = from.Month + months - 1;
        return DayRange.Of(from, new DateOnly(day.Year, lastMonth, DateTime.DaysInMonth(day.Year, lastMonth)));
    }

    private static int MonthsOf(ReportRhythm rhythm) => rhythm switch
    {
        ReportRhythm.Monthly => 1,
        ReportRhythm.Quarterly => 3,
        ReportRhythm.HalfYearly => 6,
        _ => 12,
    };
}
