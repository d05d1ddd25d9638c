using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Assignments;

/// <summary>A duty and the days of a range on which it was the same without a break.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Days">The first and last of those days, both included; cut to the range asked for.</param>
public sealed record DutySpan(Duty Duty, DayRange Days)
{
    /// <summary>Cuts a range at the days on which something changes and joins what stayed the same, by first day and agency.</summary>
    internal static IReadOnlyList<DutySpan> Of(IReadOnlyList<DateOnly> changes, DayRange range, Func<DateOnly, IEnumerable<Duty>> dutiesOn)
    {
        var (done, open) = (new List<DutySpan>(), new List<DutySpan>());
        foreach (var (place, from) in changes.Index())
        {
            var days = DayRange.Of(from, place + 1 < changes.Count ? changes[place + 1].AddDays(-1) : range.Until);
            var goOn = new List<DutySpan>();
            foreach (var duty in dutiesOn(from))
            {
                var before = open.Find(span => IsSame(span.Duty, duty));
                goOn.Add(new DutySpan(duty, DayRange.Of(before?.Days.From ?? from, days.Until)));
                open.Remove(before!);
            }

            done.AddRange(open);
            open = goOn;
        }

        return [.. done.Concat(open).OrderBy(span => span.Days.From).ThenBy(span => span.Duty.Agency.Value)];
    }

    // Two lists of records are not equal by themselves when they hold the same.
    private static bool IsSame(Duty one, Duty other) =>
        one with { Records = other.Records } == other && one.Records.SequenceEqual(other.Records);
}
