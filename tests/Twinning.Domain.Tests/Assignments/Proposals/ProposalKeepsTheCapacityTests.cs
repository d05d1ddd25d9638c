using Twinning.Domain.Assignments;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposalKeepsTheCapacityTests
{
    [Theory]
    [InlineData(2, 3, false)]
    [InlineData(3, 2, false)]
    [InlineData(3, 3, true)]
    [InlineData(3, null, true)]
    public void An_agency_serves_at_most_its_capacity_and_the_limit(int capacity, int? limit, bool isAccepted)
    {
        var problem = SomeProposal.Of(new AssignmentLimits(limit, null), agencies: [SomeProposal.Agency(1, capacity)]);

        Assert.Equal(isAccepted ? [] : ["PROPOSAL-AGENCY-OVER-CAPACITY"], SomeProposal.Judge(problem, (1, 1), (1, 2), (1, 3)));
    }

    [Fact]
    public void Agencies_with_too_many_are_told_in_the_order_of_their_ids()
    {
        var problem = SomeProposal.Of(agencies: [SomeProposal.Agency(1, 1), SomeProposal.Agency(2, 1)]);

        Assert.Equal(
            [
                "Cơ quan 1 is given 2 villages and may serve 1; give some to another agency.",
                "Cơ quan 2 is given 2 villages and may serve 1; give some to another agency.",
            ],
            SomeProposal.Told(problem, (2, 1), (1, 1), (2, 2), (1, 3)));
    }
}
