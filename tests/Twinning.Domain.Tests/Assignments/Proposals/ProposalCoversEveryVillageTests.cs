using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposalCoversEveryVillageTests
{
    [Fact]
    public void Every_village_without_an_agency_is_named() =>
        Assert.Equal(["PROPOSAL-VILLAGE-UNCOVERED", "PROPOSAL-VILLAGE-UNCOVERED"], SomeProposal.Judge(SomeProposal.Problem, (1, 1)));

    [Fact]
    public void An_agency_that_is_not_considered_covers_nothing() =>
        Assert.Contains("PROPOSAL-VILLAGE-UNCOVERED", SomeProposal.Judge(SomeProposal.Problem, (1, 1), (2, 2), (4, 3)));
}
