using Twinning.Domain.Assignments;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposalKeepsTheVillageLimitTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(null, true)]
    public void A_village_has_at_most_as_many_agencies_as_the_limit(int? limit, bool isAccepted)
    {
        var problem = SomeProposal.Of(new AssignmentLimits(null, limit), villages: [SomeProposal.Village(1)]);

        Assert.Equal(isAccepted ? [] : ["PROPOSAL-VILLAGE-OVER-LIMIT"], SomeProposal.Judge(problem, (1, 1), (2, 1), (3, 1)));
    }

    [Fact]
    public void Villages_with_too_many_are_told_in_the_order_of_their_ids()
    {
        var problem = SomeProposal.Of(new AssignmentLimits(null, 1), villages: [SomeProposal.Village(1), SomeProposal.Village(2)]);

        Assert.Equal(
            [
                "Bôn 1 has 2 agencies, the limit is 1; send some to another village.",
                "Bôn 2 has 2 agencies, the limit is 1; send some to another village.",
            ],
            SomeProposal.Told(problem, (1, 2), (2, 2), (1, 1), (2, 1)));
    }
}
