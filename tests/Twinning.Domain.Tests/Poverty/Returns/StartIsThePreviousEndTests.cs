using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class StartIsThePreviousEndTests
{
    [Theory]
    [InlineData(99, true)]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void A_year_starts_where_the_last_one_ended(long start, bool isBroken)
    {
        var before = Of(2019) with { Poor = PovertyFlow.EndingAt(100) };
        var after = Of(2020) with { Poor = PovertyFlow.NotKnown with { Start = start } };
        string[] expected = isBroken ? ["RETURN-START-NOT-PREVIOUS-END"] : [];

        Assert.Equal(expected, after.Codes(before));
        Assert.Equal(expected, before.Codes(after));
        Assert.True(ReturnRules.Judge(after, [before]).IsAccepted);
    }

    [Fact]
    public void The_first_year_of_a_standard_starts_with_its_baseline()
    {
        var annual = Of(2021) with { Poor = PovertyFlow.EndingAt(1) };
        var baseline = Of(2021, standard: PovertyStandards.Vn2022.Id) with { Kind = ReturnKind.Baseline, Poor = PovertyFlow.EndingAt(100) };

        Assert.Empty((Of(2022) with { Poor = PovertyFlow.NotKnown with { Start = 100 } }).Codes(annual, baseline));
        Assert.Equal(
            ["RETURN-START-NOT-PREVIOUS-END"],
            (Of(2022) with { Poor = PovertyFlow.NotKnown with { Start = 1 } }).Codes(annual, baseline));
    }

    [Fact]
    public void A_gap_in_the_series_says_nothing()
    {
        Assert.Empty((Of(2020) with { Poor = PovertyFlow.NotKnown with { Start = 1 } }).Codes(Of(2018) with { Poor = PovertyFlow.EndingAt(100) }));
    }
}
