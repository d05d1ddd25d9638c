using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class CountsShareAnAreaTests
{
    [Fact]
    public void Two_areas_are_not_comparable()
    {
        Assert.Equal(["REDUCTION-AREAS-DIFFER"], PovertyReduction.Between(Count(2016, 5), Count(2020, 5) with { Area = new(2) }).Codes());
    }

    [Fact]
    public void All_reasons_are_told_at_once()
    {
        var later = Count(2016, 5) with { Area = new(2), Population = PopulationBase.Minority, Standard = new StandardId("X") };

        Assert.Equal(
            ["REDUCTION-STANDARDS-DIFFER", "REDUCTION-POPULATIONS-DIFFER", "REDUCTION-AREAS-DIFFER", "REDUCTION-NOT-LATER"],
            PovertyReduction.Between(Count(2016, 5), later).Codes());
    }
}
