using Twinning.Domain.Support;
using Twinning.Domain.Support.Plans;
using Xunit;
using static Twinning.Domain.Tests.Support.Plans.SomePlan;

namespace Twinning.Domain.Tests.Support.Plans;

public class PlanRulesTests
{
    [Fact]
    public void A_sound_plan_breaks_no_rule()
    {
        var result = PlanRules.Judge(Of(Task), Register, Survey, []);

        Assert.Empty(result.Violations);
        Assert.NotNull(result.Value);
    }

    [Fact]
    public void A_plan_that_breaks_five_rules_gives_five_violations()
    {
        var task = Task with { Responsible = null, Target = new Quantity(500, string.Empty), DueDay = SomeSupport.Day("2020-01-01") };
        var plan = Of(task) with { DecidingDocument = SomeSupport.Unnamed, SurveyDay = null };

        var result = PlanRules.Judge(plan, Register, Survey, []);

        Assert.Equal(["PLAN-DOCUMENT", "PLAN-SURVEY", "PLAN-RESPONSIBLE", "PLAN-TARGET", "PLAN-DUE"], result.Codes());
        Assert.False(result.IsAccepted);
        Assert.All(result.Violations, violation => Assert.NotEqual(violation.Message.English, violation.Message.Vietnamese));
    }

    [Fact]
    public void What_the_tasks_went_through_is_judged_too()
    {
        var went = Task.Came(Into(TaskState.Done), Into(TaskState.InProgress, "2019-02-15"));

        Assert.Equal(["TASK-STATE", "TASK-DAY"], Of(went).Codes());
    }
}
