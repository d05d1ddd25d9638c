using Twinning.Domain.Assignments.Proposals;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposedPairIsThereOnceTests
{
    [Fact]
    public void A_pair_that_is_named_twice_is_refused_once_and_counts_once()
    {
        var violation = Assert.Single(ProposalRules.Judge(SomeProposal.Problem, SomeProposal.Plan((1, 1), (1, 1), (1, 2), (3, 3))).Violations);

        Assert.Equal("PROPOSAL-PAIR-TWICE", violation.Code.Value);
        Assert.Equal("Cơ quan 1 with Bôn 1 is in the plan 2 times; keep it once.", violation.Message.English);
    }
}
