using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class StandardHasANameOfItsOwnTests
{
    [Theory]
    [InlineData("VN-2022", true)]
    [InlineData("VN-2022X", false)]
    public void A_name_of_a_national_standard_is_taken(string name, bool isBroken) =>
        Assert.Equal(isBroken ? ["STANDARD-ID-TWICE"] : [], Codes(Local with { Id = new StandardId(name) }));

    [Fact]
    public void A_name_of_another_place_is_taken() =>
        Assert.Equal(["STANDARD-ID-TWICE"], Codes(Local, Local with { Jurisdiction = new(1) }));
}
