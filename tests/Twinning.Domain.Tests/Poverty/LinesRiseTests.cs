using System.Linq;
using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class LinesRiseTests
{
    [Theory]
    [InlineData(1_500_000, 2_250_000, false)]
    [InlineData(1_500_001, 2_250_000, true)]
    [InlineData(0, 1_500_000, false)]
    [InlineData(0, 1_499_999, true)]
    public void A_lower_line_may_touch_the_upper_and_not_pass_it(long incomeAlone, long average, bool isBroken) => Assert.Equal(
        isBroken,
        IsRefused(Local with { Rural = new IncomeLines(Line(incomeAlone), Line(1_500_000), Line(average)) }));

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void No_line_is_negative(long incomeAlone, bool isBroken) => Assert.Equal(
        isBroken,
        IsRefused(Local with { Urban = new IncomeLines(Line(incomeAlone), Line(2_000_000), null) }));

    private static bool IsRefused(PovertyStandard local) => Codes(local).Contains("STANDARD-LINES-ORDER");
}
