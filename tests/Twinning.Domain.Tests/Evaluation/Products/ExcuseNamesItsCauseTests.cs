using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Tests.Support;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Products;

public class ExcuseNamesItsCauseTests
{
    // §3.2: a fault is excused if an objective cause is confirmed.
    [Theory]
    [InlineData(1, 0, null, true)]
    [InlineData(0, 1, null, true)]
    [InlineData(0, 1, " ", true)]
    [InlineData(1, 1, "5/BB", false)]
    [InlineData(0, 0, null, false)]
    public void An_excused_fault_names_what_confirmed_its_cause(int errors, int delays, string? cause, bool isBroken)
    {
        var product = SomeProduct.Of(errors: 1, excused: errors, delays: 1, excusedDelays: delays) with { Cause = cause };

        Assert.Equal(isBroken ? ["PRODUCT-CAUSE"] : [], ProductRules.Judge([product]).Codes());
    }
}
