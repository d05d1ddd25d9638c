using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class ReturnIsNotYetRecordedTests
{
    [Theory]
    [InlineData(2020, PopulationBase.All, "VN-2016", true)]
    [InlineData(2021, PopulationBase.All, "VN-2016", false)]
    [InlineData(2020, PopulationBase.Minority, "VN-2016", false)]
    [InlineData(2020, PopulationBase.All, "VN-2022", false)]
    public void Only_a_return_with_the_same_key_is_the_same(int year, PopulationBase population, string standard, bool isTwice)
    {
        var recorded = Of(2020);
        var result = ReturnRules.Judge(Of(year, population, new StandardId(standard)), [recorded]);

        Assert.Equal(isTwice, result.Codes() is ["RETURN-KEY-TWICE", ..]);
        Assert.Equal(isTwice, !result.IsAccepted);
    }

    [Fact]
    public void Another_area_has_returns_of_its_own()
    {
        var other = Of(2020);

        Assert.Empty((other with { Key = other.Key with { Area = new(2) } }).Codes(other));
    }
}
