using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposedVillageIsKnownTests
{
    [Fact]
    public void A_village_that_is_not_to_be_covered_is_refused() =>
        Assert.Equal(["PROPOSAL-UNKNOWN-VILLAGE"], SomeProposal.Judge(SomeProposal.Problem, (1, 1), (2, 2), (3, 3), (1, 4), (2, 4)));

    [Fact]
    public void The_villages_to_be_covered_are_accepted() =>
        Assert.Empty(SomeProposal.Judge(SomeProposal.Problem, (1, 1), (1, 2), (3, 3)));

    [Fact]
    public void Villages_that_are_not_to_be_covered_are_told_in_the_order_of_their_ids() => Assert.Equal(
        [
            "Village 4 is not among those to be covered; leave it out, or add it to them.",
            "Village 5 is not among those to be covered; leave it out, or add it to them.",
        ],
        SomeProposal.Told(SomeProposal.Problem, (1, 1), (2, 2), (3, 3), (1, 5), (2, 4)));
}
