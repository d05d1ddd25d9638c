using Twinning.Domain.Tests.Evaluation.Products;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class ProductsAreOfTheAgencyTests
{
    // §3.2 and the merger of agencies: the successor brings the quarters of those it took over from, however many steps back.
    [Theory]
    [InlineData(2, false)]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Products_are_of_the_agency_or_of_one_it_took_over_from(int agency, bool isBroken) => Assert.Equal(
        isBroken ? ["TALLY-AGENCY"] : [], SomeProductCard.Codes(SomeProduct.Of(agency, 1, SomeProduct.Of())));
}
