using Twinning.Domain.Support.Activities;
using Xunit;

namespace Twinning.Domain.Tests.Support.Activities;

public class DeclaredValueHasABasisTests
{
    [Theory]
    [InlineData(null, null, false)]
    [InlineData(0L, ValuationBasis.GiverStatement, false)]
    [InlineData(25_000_000L, ValuationBasis.Invoice, false)]
    [InlineData(25_000_000L, null, true)]
    [InlineData(null, ValuationBasis.Norm, true)]
    [InlineData(-1L, ValuationBasis.MarketPrice, true)]
    public void A_value_and_its_basis_go_together(long? value, ValuationBasis? basis, bool isBroken)
    {
        var cows = SomeActivity.Goods("bò cái sinh sản", 2, "con") with { DeclaredValue = value is { } known ? new Dong(known) : null, Basis = basis };

        Assert.Equal(SomeSupport.If(isBroken, "CONTRIBUTION-VALUE"), cows.Codes());
    }
}
