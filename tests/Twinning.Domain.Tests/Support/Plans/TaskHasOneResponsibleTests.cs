using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Support.Plans;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class TaskHasOneResponsibleTests
{
    [Theory]
    [InlineData(false, false, "Task 1 (livelihood) does not name the agency and the officer's role that answers for it; name it.")]
    [InlineData(false, true, "Task 1 (livelihood) does not name the agency that answers for it; name it.")]
    [InlineData(true, false, "Task 1 (livelihood) does not name the officer's role that answers for it; name it.")]
    [InlineData(true, true, null)]
    public void An_agency_and_a_role_answer_for_a_task(bool hasAgency, bool hasOfficer, string? expected)
    {
        var task = SomePlan.Task with
        {
            Responsible = hasAgency ? new AgencyId(1) : null,
            Officer = hasOfficer ? OfficerRole.Head : null,
        };
        var violations = PlanRules.Judge(SomePlan.Of(task), SomePlan.Register, SomePlan.Survey, []).Violations;

        Assert.Equal(SomeSupport.If(expected is not null, "PLAN-RESPONSIBLE"), violations.Codes());
        Assert.Equal(expected, violations.SingleOrDefault()?.Message.English);
    }
}
