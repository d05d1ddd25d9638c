using System.Linq;
using Twinning.Domain.Support.Plans;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class TaskIsDueWithinThePlanTests
{
    [Theory]
    [InlineData("2019-01-31", true)]
    [InlineData("2019-02-01", false)]
    [InlineData("2019-11-30", false)]
    [InlineData("2019-12-01", true)]
    [InlineData("2020-01-01", true)]
    public void The_days_run_from_the_adoption_to_the_end_of_the_assignment(string day, bool isBroken) =>
        Assert.Equal(isBroken, SomePlan.Of(SomePlan.Task with { DueDay = SomeSupport.Day(day) }).Codes().Contains("PLAN-DUE"));

    [Theory]
    [InlineData("2018-12-31", true)]
    [InlineData("2019-01-01", false)]
    public void A_plan_adopted_the_year_before_begins_with_its_year(string day, bool isBroken)
    {
        var plan = SomePlan.Of(SomePlan.Task with { DueDay = SomeSupport.Day(day) }) with
        {
            AdoptedOn = SomeSupport.Day("2018-12-20"),
            SurveyDay = SomeSupport.Day("2018-12-01"),
        };

        Assert.Equal(SomeSupport.If(isBroken, "PLAN-DUE"), PlanRules.Judge(plan, SomePlan.Register, null, []).Codes());
    }

    [Fact]
    public void The_message_names_the_days_that_fit() => Assert.Equal(
        "Task 1 (livelihood) is due on 2020-01-01; give a day from 2019-02-01 to 2019-11-30.",
        PlanRules.Judge(SomePlan.Of(SomePlan.Task with { DueDay = SomeSupport.Day("2020-01-01") }), SomePlan.Register, null, [])
            .Violations.Single(violation => violation.Code.Value == "PLAN-DUE").Message.English);
}
