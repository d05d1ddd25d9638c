using Twinning.Domain.Law;
using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class CutoffIsNotAboveTheNationalTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_cutoff_may_be_the_national_one_or_below(int cutoff, bool isBroken) =>
        Assert.Equal(isBroken ? ["STANDARD-CUTOFF-ABOVE-NATIONAL"] : [], Codes(WithCutoff(cutoff, null, null)));

    [Theory]
    [InlineData(1_500_000, 2_000_000, false)]
    [InlineData(1_499_999, 2_000_000, true)]
    [InlineData(1_500_000, 1_999_999, true)]
    public void A_cutoff_does_no_harm_where_income_alone_is_enough(long rural, long urban, bool isBroken) =>
        Assert.Equal(isBroken ? ["STANDARD-CUTOFF-ABOVE-NATIONAL"] : [], Codes(WithCutoff(4, Line(rural), Line(urban))));

    private static PovertyStandard WithCutoff(int cutoff, Sourced<Dong>? rural, Sourced<Dong>? urban) => Local with
    {
        DeprivationCutoff = Number(cutoff),
        SurveyPoints = null,
        Rural = new IncomeLines(rural, Line(2_000_000), null),
        Urban = new IncomeLines(urban, Line(2_000_000), null),
    };
}
