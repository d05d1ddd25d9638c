using Twinning.Domain.Support.Contacts;
using Xunit;

namespace Twinning.Domain.Tests.Support.Contacts;

public class ReportPeriodsTests
{
    [Theory]
    [InlineData(ReportRhythm.Monthly, "2020-02-29", "2020-02-01", "2020-02-29")]
    [InlineData(ReportRhythm.Monthly, "2019-12-31", "2019-12-01", "2019-12-31")]
    [InlineData(ReportRhythm.Quarterly, "2019-03-31", "2019-01-01", "2019-03-31")]
    [InlineData(ReportRhythm.Quarterly, "2019-04-01", "2019-04-01", "2019-06-30")]
    [InlineData(ReportRhythm.HalfYearly, "2019-06-30", "2019-01-01", "2019-06-30")]
    [InlineData(ReportRhythm.HalfYearly, "2019-07-01", "2019-07-01", "2019-12-31")]
    [InlineData(ReportRhythm.Yearly, "2019-07-01", "2019-01-01", "2019-12-31")]
    public void A_day_lies_in_one_calendar_period(ReportRhythm rhythm, string day, string from, string until) =>
        Assert.Equal(SomeSupport.Days(from, until), ReportPeriods.Containing(rhythm, SomeSupport.Day(day)));
}
