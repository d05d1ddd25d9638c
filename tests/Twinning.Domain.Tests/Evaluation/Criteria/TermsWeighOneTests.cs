using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Products;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class TermsWeighOneTests
{
    [Theory]
    [InlineData("a", 2, "b", 2, false)]
    [InlineData("a", 4, "d", 0, false)]
    [InlineData("a", 2, "b", 1, true)]
    [InlineData("a", 2, "a", 2, true)]
    [InlineData("a", 5, "b", -1, true)]
    public void Terms_are_named_once_with_weights_that_add_up_to_one(string one, int quarters, string other, int otherQuarters, bool isBroken)
    {
        FormulaTerm[] terms = [new(one, Fraction.Of(quarters, 4)), new(other, Fraction.Of(otherQuarters, 4))];
        var set = SomeSet.Set(SomeSet.Entered, SomeSet.Of("P", 40, new ProductsMethod(terms)));

        Assert.Equal(isBroken ? ["CRITERIA-TERMS"] : [], set.Codes());
        Assert.True(set.Criteria.Last().IsPartOfTheHundred);
        Assert.False(set.Criteria.Last().IsEntered);
    }

    [Fact]
    public void No_terms_weigh_nothing() =>
        Assert.Contains("terms  with weights that add up to 0", SomeSet.Set(SomeSet.Entered, SomeSet.Of("P", 40, new ProductsMethod([]))).Violations()[0].Message.English, System.StringComparison.Ordinal);
}
