using Twinning.Domain.Support;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class TargetHasAUnitTests
{
    [Theory]
    [InlineData(1, "kg", false)]
    [InlineData(0, "kg", true)]
    [InlineData(1, "", true)]
    public void A_target_is_above_zero_and_measured(int amount, string unit, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "PLAN-TARGET"), SomePlan.Of(SomePlan.Task with { Target = new Quantity(amount, unit) }).Codes());
}
