using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class CutoffCanBeReachedTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void A_cutoff_lies_between_one_and_all_indicators(int cutoff, bool isBroken)
    {
        var local = Local with { DeprivationCutoff = Number(cutoff), SurveyPoints = null, Reviews = [Review(2031)] };

        Assert.Equal(isBroken ? ["STANDARD-CUTOFF"] : [], Codes(local));
    }
}
