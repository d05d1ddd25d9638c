using Twinning.Domain.Support.Plans;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class PlanHasTasksTests
{
    [Fact]
    public void A_plan_without_a_task_is_refused() =>
        Assert.Equal(["PLAN-EMPTY"], PlanRules.Judge(SomePlan.Of(), SomePlan.Register, null, []).Codes());
}
