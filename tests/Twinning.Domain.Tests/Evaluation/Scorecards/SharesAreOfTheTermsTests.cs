using System;
using System.Linq;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Tests.Evaluation.Products;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class SharesAreOfTheTermsTests
{
    [Theory]
    [InlineData("d:1 đ:0 e:2", true)]
    [InlineData("d:3 đ:0 e:2", false)]
    [InlineData("d:-1 đ:0 e:2", false)]
    [InlineData("d:1 đ:0", false)]
    [InlineData("d:1 d:1 đ:0 e:2", false)]
    [InlineData("d:1 đ:0 e:2 x:1", false)]
    [InlineData("d:1 đ:0 e:2 a:1", false)]
    public void Each_term_of_the_office_has_one_share_from_0_to_1(string halves, bool isSound)
    {
        TermShare[] shares = [.. halves.Split(' ').Select(share => share.Split(':')).Select(share => new TermShare(share[0], Fraction.Of(int.Parse(share[1], null), 2)))];
        var quarter = SomeProduct.Quarter(1, SomeProduct.Of()) with { Shares = shares };

        Assert.Equal(isSound ? [] : ["TALLY-SHARES"], SomeProductCard.Codes(quarter, SomeProductCard.OfLeaders));
    }

    [Fact]
    public void A_set_without_own_terms_takes_no_share()
    {
        var quarter = SomeProduct.Quarter(1, SomeProduct.Of()) with { Shares = [new("d", Fraction.One)] };

        Assert.Equal(["TALLY-SHARES"], SomeProductCard.Codes(quarter));
        Assert.EndsWith("for: none.", SomeProductCard.Message(quarter, SomeProductCard.Set).English, StringComparison.Ordinal);
        Assert.EndsWith("for: d, đ, e.", SomeProductCard.Message(quarter, SomeProductCard.OfLeaders).English, StringComparison.Ordinal);
        Assert.EndsWith("cho: d, đ, e.", SomeProductCard.Message(quarter, SomeProductCard.OfLeaders).Vietnamese, StringComparison.Ordinal);
    }
}
