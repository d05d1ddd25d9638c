using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Scorecards;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomePeriod;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class YearHasAPeriodTests
{
    [Fact]
    public void A_year_without_periods_has_no_score()
    {
        Assert.Equal(["PERIOD-NONE"], Codes());
        Assert.Null(PeriodRules.Judge(2026, new AgencyId(2), []).Value);
    }

    // §3.2 timing: the year is the average of its quarters; who was on leave is judged by the time worked; thirds stay exact.
    [Fact]
    public void A_year_is_the_average_of_the_quarters_worked()
    {
        Assert.Equal(SomeScore.Of(82.5m), Year(Quarter(4, 2, 90), Quarter(3, 2, 80), Quarter(1, 2, 75), Quarter(2, 2, 85)).Score);
        Assert.Equal(Fraction.Of(241, 3), Year(Quarter(1, 2, 80), Quarter(2, 2, 80), Quarter(4, 2, 81)).Score.Points);
    }

    // §3.2 timing: a transferred official is rated by the new agency with the scores the old one sent.
    [Fact]
    public void A_transferred_official_is_rated_by_the_new_agency_with_the_scores_of_the_old()
    {
        var year = Year(Quarter(2, 1, 70), Quarter(1, 1, 70), Quarter(3, 2, 90), Quarter(4, 2, 90));

        Assert.Equal((new AgencyId(2), SomeScore.Of(80)), (year.RatedBy, year.Score));
        Assert.Equal([70, 70, 90, 90], System.Linq.Enumerable.Select(year.Periods, period => (int)period.Score.Points.Numerator));
        Assert.Equal(1, year.Periods[0].Days.From!.Value.Month);
    }

    [Fact]
    public void Agencies_merged_in_the_year_weigh_together_in_the_periods_before() =>
        Assert.Equal(SomeScore.Of(80), Year(Quarter(1, 1, 60), Quarter(1, 3, 80), Quarter(2, 2, 90)).Score);

    private static YearScore Year(params PeriodScore[] periods) => PeriodRules.Judge(2026, new AgencyId(2), periods).Value!;
}
