using Twinning.Domain.Localities;
using Twinning.Domain.Support.Plans;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class SurveyPrecedesThePlanTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("2017-12-31", true)]
    [InlineData("2018-01-01", false)]
    [InlineData("2019-02-01", false)]
    [InlineData("2019-02-02", true)]
    public void A_survey_of_the_year_or_the_year_before_precedes_the_adoption(string? day, bool isBroken)
    {
        var plan = SomePlan.Of(SomePlan.Task) with { SurveyDay = day is null ? null : SomeSupport.Day(day) };

        Assert.Equal(SomeSupport.If(isBroken, "PLAN-SURVEY"), PlanRules.Judge(plan, SomePlan.Register, null, []).Codes());
    }

    [Fact]
    public void The_recorded_survey_is_the_one_named()
    {
        var plan = SomePlan.Of(SomePlan.Task);

        Assert.Equal(["PLAN-SURVEY"], PlanRules.Judge(plan, SomePlan.Register, SomePlan.Survey with { Village = new VillageId(2) }, []).Codes());
        Assert.Equal(["PLAN-SURVEY"], PlanRules.Judge(plan, SomePlan.Register, SomePlan.Survey with { Day = SomeSupport.Day("2019-01-14") }, []).Codes());
        Assert.Empty(PlanRules.Judge(plan, SomePlan.Register, SomePlan.Survey, []).Codes());
    }
}
