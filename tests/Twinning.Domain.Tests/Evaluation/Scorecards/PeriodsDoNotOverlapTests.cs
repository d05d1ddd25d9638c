using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomePeriod;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class PeriodsDoNotOverlapTests
{
    [Fact]
    public void Periods_are_the_same_or_share_no_day()
    {
        var march = Quarter(1, 2, 80) with { Days = DayRange.Of(new(2026, 3, 31), new System.DateOnly(2026, 4, 1)) };

        Assert.Empty(Codes(Quarter(1, 1, 80), Quarter(1, 3, 80), Quarter(2, 1, 80)));
        Assert.Equal(["PERIOD-OVERLAP", "PERIOD-OVERLAP"], Codes(Quarter(1, 1, 80), Quarter(2, 1, 80), march));
    }
}
