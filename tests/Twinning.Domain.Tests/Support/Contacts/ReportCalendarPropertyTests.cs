using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Support.Contacts;
using Xunit;
using static Twinning.Domain.Tests.Support.Contacts.SomeContact;

namespace Twinning.Domain.Tests.Support.Contacts;

public class ReportCalendarPropertyTests
{
    private static readonly Gen<DateOnly> AnyDay = Gen.Int[0, 1500].Select(new DateOnly(2017, 1, 1).AddDays);

    [Fact]
    public void What_is_owed_equals_a_recount_day_by_day() => Gen.Select(AnyDay, AnyDay, AnyDay).Sample(
        (one, other, day) =>
        {
            var served = Served with { Days = DayRange.Of(one < other ? one : other, one < other ? other : one) };
            var expected = new HashSet<(ReportRhythm, DayRange)>();
            for (var each = served.Days.From!.Value; each <= served.Days.Until; each = each.AddDays(1))
            {
                foreach (var rhythm in Enum.GetValues<ReportRhythm>())
                {
                    var period = ReportPeriods.Containing(rhythm, each);
                    if (period.From <= day && Schedule.InForceOn(period.Until!.Value)!.Value.Requirements.Any(asked => asked.Rhythm == rhythm))
                    {
                        expected.Add((rhythm, period));
                    }
                }
            }

            Assert.Equal(expected, ReportCalendar.OwedBy(served, Schedule, day).Select(due => (due.Rhythm, due.Period)).ToHashSet());
        },
        iter: Tries.Of(2000));
}
