using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;

namespace Twinning.Domain.Support.Contacts;

/// <summary>Tells which reports an assignment owes, and on any day which came in time, came late or are missing.</summary>
/// <remarks>
/// Conventions of this software: a period counts when the schedule in force on its last day asks for its rhythm, and the assignment is in
/// force on at least one of its days; the report of a part of a period is due when that of the whole is. On a day without a schedule
/// nothing is asked for.
/// </remarks>
public static class ReportCalendar
{
    /// <summary>Returns the reports owed for the periods that have begun by a day, by period and rhythm.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="schedule">What the programme asks for, with its days.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">Neither the assignment nor the schedule has a known first day.</exception>
    public static IReadOnlyList<ReportDue> OwedBy(Assignment assignment, DatedParameter<ReportSchedule> schedule, DateOnly day)
    {
        if (schedule.Values.Count == 0)
        {
            return [];
        }

        var begin = new[] { assignment.Days.From, schedule.Values[0].Days.From }.Max()
            ?? throw new ArgumentException("The assignment or the schedule must have a first day.", nameof(assignment));
        return
        [
            .. from rhythm in schedule.Values.SelectMany(value => value.Value.Requirements).Select(asked => asked.Rhythm).Distinct()
               from period in Periods(rhythm, begin, day)
               where assignment.Days.Overlaps(period)
               let inForce = schedule.InForceOn(period.Until!.Value)
               where inForce is not null
               from asked in inForce.Value.Requirements
               where asked.Rhythm == rhythm
               orderby period.From, period.Until
               select new ReportDue(rhythm, period, period.Until!.Value.AddDays(asked.DueAfterDays), inForce.Source),
        ];
    }

    /// <summary>Returns how every report owed stands at the end of a day.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="schedule">What the programme asks for, with its days.</param>
    /// <param name="reports">The reports handed in, of any assignment; what came after the day does not count.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">Neither the assignment nor the schedule has a known first day.</exception>
    public static IReadOnlyList<ReportStanding> StandingOn(
        Assignment assignment, DatedParameter<ReportSchedule> schedule, IEnumerable<SubmittedReport> reports, DateOnly day)
    {
        var came = reports.Where(report => report.Assignment == assignment.Id && report.SubmittedOn <= day)
            .GroupBy(report => (report.Rhythm, report.PeriodFrom))
            .ToDictionary(same => same.Key, same => same.Min(report => report.SubmittedOn));
        return
        [
            .. OwedBy(assignment, schedule, day).Select(due =>
                Standing(due, came.TryGetValue((due.Rhythm, due.Period.From!.Value), out var submitted) ? submitted : null, day)),
        ];
    }

    private static ReportStanding Standing(ReportDue due, DateOnly? submitted, DateOnly day)
    {
        var late = Math.Max(0, (submitted ?? day).DayNumber - due.DueDay.DayNumber);
        var state = submitted is null
            ? late > 0 ? ReportState.Missing : ReportState.NotYetDue
            : late > 0 ? ReportState.Late : ReportState.OnTime;
        return new ReportStanding(due, state, submitted, late);
    }

    private static IEnumerable<DayRange> Periods(ReportRhythm rhythm, DateOnly from, DateOnly day)
    {
        for (var period = ReportPeriods.Containing(rhythm, from); period.From <= day;)
        {
            yield return period;
            if (period.Until == DateOnly.MaxValue)
            {
                yield break;
            }

            period = ReportPeriods.Containing(rhythm, period.Until!.Value.AddDays(1));
        }
    }
}
