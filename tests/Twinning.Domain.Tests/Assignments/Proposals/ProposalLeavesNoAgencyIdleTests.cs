using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposalLeavesNoAgencyIdleTests
{
    [Theory]
    [InlineData(true, 1, false)]
    [InlineData(true, 0, true)]
    [InlineData(false, 1, true)]
    public void An_agency_with_a_capacity_has_a_village_where_that_is_asked(bool everyAgencyServes, int capacity, bool isAccepted)
    {
        var problem = SomeProposal.Of(everyAgencyServes: everyAgencyServes, agencies: [SomeProposal.Agency(1), SomeProposal.Agency(2), SomeProposal.Agency(3, capacity)]);

        Assert.Equal(isAccepted ? [] : ["PROPOSAL-AGENCY-IDLE"], SomeProposal.Judge(problem, (1, 1), (1, 2), (2, 3)));
    }
}
