using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Tests.Evaluation.Officials;
using Twinning.Domain.Tests.Evaluation.Products;
using Twinning.Domain.Tests.Support;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class ProductsAreOfAMembershipTests
{
    // §3.2, Article 21: person 5 was of agency 1 in the second quarter and is of agency 2 in the third.
    [Theory]
    [InlineData(1, 2, false)]
    [InlineData(2, 2, true)]
    [InlineData(2, 3, false)]
    [InlineData(1, 3, true)]
    public void A_period_comes_from_the_agency_that_the_person_belonged_to_in_it(int agency, int quarter, bool isBroken)
    {
        var card = SomeCard.Card with { Official = new OfficialId(5), Agency = new Domain.Agencies.AgencyId(2) };

        var codes = PeriodProductRules.Judge(
            card, SomeProductCard.Set, SomeMembership.Directory, [], SomeProduct.Of(agency, quarter, SomeProduct.Of()), [SomeMembership.First, SomeMembership.Second]).Codes();

        Assert.Equal(isBroken ? ["TALLY-MEMBER"] : [], codes);
    }
}
