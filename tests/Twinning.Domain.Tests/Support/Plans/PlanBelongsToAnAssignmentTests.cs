using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Support.Plans;
using Twinning.Domain.Tests.Assignments;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class PlanBelongsToAnAssignmentTests
{
    [Fact]
    public void The_register_knows_the_assignment() =>
        Assert.Equal(["PLAN-ASSIGNMENT"], (SomePlan.Of(SomePlan.Task) with { Assignment = new AssignmentId(9) }).Codes());

    [Theory]
    [InlineData("2018-12-31", true)]
    [InlineData("2019-01-01", false)]
    public void The_assignment_shares_a_day_with_the_year(string until, bool isBroken)
    {
        var register = SomeRegister.Of(SomeRegister.Record(1, 1, 1, from: "2017-01-01", until: until));
        var codes = PlanRules.Judge(SomePlan.Of(SomePlan.Task), register, null, []).Codes();

        Assert.Equal(isBroken, codes.Contains("PLAN-ASSIGNMENT"));
    }
}
