using System.Linq;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class PlanIsAdoptedForItsYearTests
{
    [Theory]
    [InlineData("2017-12-31", true)]
    [InlineData("2018-01-01", false)]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    public void A_plan_is_adopted_in_its_year_or_the_year_before(string day, bool isBroken)
    {
        var plan = SomePlan.Of(SomePlan.Task) with { AdoptedOn = SomeSupport.Day(day) };

        Assert.Equal(isBroken, plan.Codes().Contains("PLAN-YEAR"));
    }
}
