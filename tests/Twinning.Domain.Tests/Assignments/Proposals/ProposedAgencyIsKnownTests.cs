using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposedAgencyIsKnownTests
{
    [Fact]
    public void An_agency_that_is_not_considered_is_refused() =>
        Assert.Equal(["PROPOSAL-UNKNOWN-AGENCY"], SomeProposal.Judge(SomeProposal.Problem, (1, 1), (1, 2), (3, 3), (4, 3), (4, 2)));

    [Fact]
    public void The_agencies_considered_are_accepted() =>
        Assert.Empty(SomeProposal.Judge(SomeProposal.Problem, (1, 1), (2, 2), (3, 3)));

    [Fact]
    public void Agencies_that_are_not_considered_are_told_in_the_order_of_their_ids() => Assert.Equal(
        [
            "Agency 4 is not among those that may be assigned; leave it out, or add it to them.",
            "Agency 5 is not among those that may be assigned; leave it out, or add it to them.",
        ],
        SomeProposal.Told(SomeProposal.Problem, (1, 1), (1, 2), (3, 3), (5, 1), (4, 2)));
}
