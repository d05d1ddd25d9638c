using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class CountsShareAPopulationTests
{
    [Fact]
    public void All_households_and_minority_households_are_not_comparable()
    {
        Assert.Equal(
            ["REDUCTION-POPULATIONS-DIFFER"],
            PovertyReduction.Between(Count(2016, 5), Count(2020, 5) with { Population = PopulationBase.Minority }).Codes());
    }
}
