using System.Linq;
using CsCheck;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Assignments.SomeRegister;

namespace Twinning.Domain.Tests.Assignments;

public class DutySpanTests
{
    private static readonly DayRange Year = DayRange.OfYear(2019);

    [Theory]
    [InlineData("2018-12-31", "")]
    [InlineData("2019-01-01", "2019-01-01..2019-01-01")]
    [InlineData("2019-12-30", "2019-01-01..2019-12-30")]
    [InlineData("2020-01-01", "2019-01-01..2019-12-31")]
    public void A_duty_is_cut_to_the_days_asked_for(string until, string days) => Assert.Equal(
        days, string.Join(' ', Of(Record(1, 1, 1, until: until)).DutiesAt(new VillageId(1), Year).Select(span => span.Days)));

    [Fact]
    public void A_successor_begins_on_the_day_after_its_predecessor_ended() => Assert.Equal(
        ["4 2019-01-01..2019-06-30 False", "5 2019-07-01..2019-12-31 True"],
        Of(Record(1, 4, 1)).DutiesAt(new VillageId(1), Year).Select(span => $"{span.Duty.Agency.Value} {span.Days} {span.Duty.IsInherited}"));

    [Fact]
    public void A_change_beside_a_duty_does_not_cut_it() => Assert.Equal(
        ["1 2019-01-01..2019-12-31", "2 2019-03-01..2019-05-31"],
        Of(Record(1, 1, 1), Record(2, 2, 1, from: "2019-03-01", until: "2019-05-31")).DutiesAt(new VillageId(1), Year)
            .Select(span => $"{span.Duty.Agency.Value} {span.Days}"));

    [Fact]
    public void Those_that_begin_on_one_day_come_by_agency() => Assert.Equal(
        [1L, 2L, 3L],
        Of(Record(1, 3, 1), Record(2, 1, 1), Record(3, 2, 1)).DutiesAt(new VillageId(1), Year).Select(span => span.Duty.Agency.Value));

    [Fact]
    public void A_change_of_role_and_a_break_do() => Assert.Equal(
        ["Partner ..2018-12-31", "Lead 2019-01-01..2019-03-31", "Lead 2019-06-01.."],
        Of(
            Record(1, 1, 1, until: "2018-12-31"),
            Record(2, 1, 1, AssignmentRole.Lead, "2019-01-01", "2019-03-31"),
            Record(3, 1, 1, AssignmentRole.Lead, "2019-06-01"))
            .DutiesAt(new VillageId(1), DayRange.Since(Day("2018-01-01")))
            .Select(span => $"{span.Duty.Role} {span.Days}".Replace("2018-01-01", string.Empty)));

    [Fact]
    public void The_spans_say_of_each_day_what_the_register_says() =>
        Gen.Select(RandomProgramme.AnyAgencies, RandomProgramme.AnySuccessions, RandomProgramme.AnyRecords, RandomProgramme.AnyVillage).Sample(
            (agencies, successions, records, village) =>
            {
                var register = new AssignmentRegister(RandomProgramme.Programme(new AssignmentLimits(null, null)), records, new AgencyDirectory(agencies, successions));
                var spans = register.DutiesAt(village, DayRange.Of(RandomProgramme.Days[0], RandomProgramme.Days[^1]));

                Assert.All(RandomProgramme.Days, day => Assert.Equal(
                    register.DutiesAt(village, day).Select(Shown),
                    spans.Where(span => span.Days.Contains(day)).Select(span => span.Duty).OrderBy(duty => duty.Agency.Value).Select(Shown)));
                Assert.All(spans, span => Assert.DoesNotContain(
                    spans, other => other.Days.From == span.Days.Until?.AddDays(1) && Shown(other.Duty) == Shown(span.Duty)));
            });

    private static string Shown(Duty duty) => $"{duty.Agency.Value} {duty.Role} {duty.IsInherited} {string.Join(' ', duty.Records.Select(id => id.Value))}";
}
