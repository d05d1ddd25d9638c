using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class MinorityIsPartOfAllTests
{
    private static readonly PovertyReturn All = Of(2020) with { Households = 500, Poor = PovertyFlow.EndingAt(100), NearPoor = PovertyFlow.EndingAt(50) };

    [Theory]
    [InlineData(500, 100, 50, 0)]
    [InlineData(501, 100, 50, 1)]
    [InlineData(500, 101, 50, 1)]
    [InlineData(500, 100, 51, 1)]
    [InlineData(501, 101, 51, 3)]
    public void No_minority_count_exceeds_that_of_all(long households, long poor, long nearPoor, int broken)
    {
        var minority = Of(2020, PopulationBase.Minority) with
        {
            Households = households,
            Poor = PovertyFlow.EndingAt(poor),
            NearPoor = PovertyFlow.EndingAt(nearPoor),
        };

        Assert.Equal(broken, minority.Codes(All).Length);
        Assert.Equal(broken, All.Codes(minority).Length);
        Assert.All(minority.Codes(All), code => Assert.Equal("RETURN-MINORITY-OVER-ALL", code));
    }

    [Fact]
    public void Another_year_or_standard_is_not_compared()
    {
        Assert.Empty((Of(2019, PopulationBase.Minority) with { Households = 501 }).Codes(All));
        Assert.DoesNotContain(
            "RETURN-MINORITY-OVER-ALL",
            (Of(2020, PopulationBase.Minority, PovertyStandards.Vn2022.Id) with { Households = 501 }).Codes(All));
    }
}
