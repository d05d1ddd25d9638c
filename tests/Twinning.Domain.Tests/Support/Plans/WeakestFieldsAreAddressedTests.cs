using Twinning.Domain.Support;
using Twinning.Domain.Support.Plans;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class WeakestFieldsAreAddressedTests
{
    [Theory]
    [InlineData(SupportField.Livelihood, null, false)]
    [InlineData(SupportField.Health, null, true)]
    [InlineData(SupportField.Health, SupportField.Livelihood, false)]
    [InlineData(SupportField.Health, SupportField.Culture, true)]
    public void A_weakest_field_has_a_task_or_a_reason(SupportField planned, SupportField? leftOut, bool isBroken)
    {
        var plan = SomePlan.Of(SomePlan.Task with { Field = planned }) with
        {
            FieldsLeftOut = leftOut is { } field ? [new FieldLeftOut(field, LeftOutReason.AnotherProgramme)] : [],
        };
        var result = PlanRules.Judge(plan, SomePlan.Register, SomePlan.Survey, []);

        Assert.Equal(SomeSupport.If(isBroken, "PLAN-WEAKEST"), result.Codes());
        Assert.True(result.IsAccepted);
    }
}
