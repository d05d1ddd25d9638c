using Twinning.Domain.Agencies;
using Twinning.Domain.Support.Plans;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class ResponsibleAgencyServesTheVillageTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void The_lead_and_the_partners_serve_the_village_and_others_are_pointed_out(long agency, bool isBroken)
    {
        var result = PlanRules.Judge(SomePlan.Of(SomePlan.Task with { Responsible = new AgencyId(agency) }), SomePlan.Register, SomePlan.Survey, []);

        Assert.Equal(SomeSupport.If(isBroken, "PLAN-RESPONSIBLE-ELSEWHERE"), result.Codes());
        Assert.True(result.IsAccepted);
    }
}
