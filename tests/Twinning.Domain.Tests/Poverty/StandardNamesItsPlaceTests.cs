using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class StandardNamesItsPlaceTests
{
    [Fact]
    public void A_standard_without_a_place_is_refused() => Assert.Equal(["STANDARD-NO-PLACE"], Codes(Local with { Jurisdiction = null }));

    [Fact]
    public void A_standard_with_a_place_is_taken() => Assert.Empty(Codes(Local));
}
