using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomePeriod;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class AgencyScoresAPeriodOnceTests
{
    [Fact]
    public void An_agency_gives_a_period_one_score()
    {
        Assert.Empty(Codes(Quarter(1, 1, 80), Quarter(2, 1, 80)));
        Assert.Equal(["PERIOD-TWICE"], Codes(Quarter(1, 1, 80), Quarter(1, 1, 81)));
    }
}
