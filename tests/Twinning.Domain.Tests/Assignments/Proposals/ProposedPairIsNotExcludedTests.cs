using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposedPairIsNotExcludedTests
{
    [Fact]
    public void A_pair_that_is_excluded_is_refused()
    {
        var problem = SomeProposal.Of(excluded: [(1, 1), (2, 1)]);

        Assert.Equal(["PROPOSAL-PAIR-EXCLUDED"], SomeProposal.Judge(problem, (1, 1), (2, 2), (3, 3)));
        Assert.Empty(SomeProposal.Judge(problem, (3, 1), (2, 2), (3, 3)));
    }
}
