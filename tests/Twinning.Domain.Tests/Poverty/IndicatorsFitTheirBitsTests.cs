using System.Linq;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class IndicatorsFitTheirBitsTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(3, false)]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public void There_are_from_one_to_sixteen_indicators(int count, bool isBroken)
    {
        var indicators = Enumerable.Range(0, count).Select(i => Local.Indicators![0] with { Code = "X-" + (char)('A' + i), Weight = null });

        Assert.Equal(isBroken, Codes(Local with { Indicators = [.. indicators] }).Contains("STANDARD-INDICATORS"));
    }

    [Fact]
    public void A_code_stands_for_one_indicator()
    {
        var same = Local.Indicators![0] with { Weight = null };

        Assert.Equal(["STANDARD-INDICATORS"], Codes(Local with { Indicators = [same, same, same with { Code = "OTHER" }] }));
    }

    [Fact]
    public void Indicators_may_be_not_known() => Assert.Empty(Codes(Local with { Indicators = null }));
}
