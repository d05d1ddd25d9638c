using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomePeriod;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class PeriodLiesInItsYearTests
{
    [Theory]
    [InlineData(2026, 1, 2026, 12, false)]
    [InlineData(2025, 12, 2026, 3, true)]
    [InlineData(2026, 12, 2027, 1, true)]
    public void A_period_lies_in_its_year(int fromYear, int fromMonth, int untilYear, int untilMonth, bool isBroken) => Assert.Equal(
        isBroken ? ["PERIOD-YEAR"] : [],
        Codes(Quarter(1, 1, 80) with { Days = DayRange.Of(new(fromYear, fromMonth, 1), new System.DateOnly(untilYear, untilMonth, 31)) }));
}
