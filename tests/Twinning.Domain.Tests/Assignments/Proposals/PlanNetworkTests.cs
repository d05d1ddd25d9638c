using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class PlanNetworkTests
{
    private const int Length = 10;

    /// <summary>
    /// Agency n may serve village n, which costs, or the next one, which gains. Village 1 is covered only when every agency gives the gain up:
    /// the dearest change of plan there is.
    /// </summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(10_000, 10_000)]
    [InlineData(10_000, 0)]
    [InlineData(0, 10_000)]
    public void A_village_is_covered_however_much_the_others_lose_by_it(int gain, int cost)
    {
        var problem = SomeProposal.Of(
            new AssignmentLimits(null, null),
            agencies: Enumerable.Range(1, Length).Select(id => new ProposalAgency(
                new AgencyId(id), $"Cơ quan {id}", 1, [new FieldStrength($"field {id + 1}", 1)], [new AreaId(id + 1)])),
            villages: Enumerable.Range(1, Length).Select(id => new ProposalVillage(
                new VillageId(id), $"Bôn {id}", [new FieldNeed($"field {id}", 1)], areas: [new AreaId(id)])),
            excluded:
            [
                .. from agency in Enumerable.Range(1, Length)
                   from village in Enumerable.Range(1, Length)
                   where village != agency && village != agency + 1
                   select ((long)agency, (long)village),
            ],
            weights: new ProposalWeights { NeedMet = gain, Distance = cost, Load = 0, Crowding = 0 });

        var plan = AssignmentProposals.Solve(problem).Optimum!.Plan;

        Assert.Equal(Enumerable.Range(1, Length).Select(id => ((long)id, (long)id)), SomeProposal.Shown(plan));
    }

    [Fact]
    public void A_village_is_covered_however_much_its_agency_has_to_do()
    {
        var problem = SomeProposal.Of(
            new AssignmentLimits(null, null), agencies: [SomeProposal.Agency(1, 3)], weights: new ProposalWeights { Load = 10_000, Crowding = 0 });

        Assert.Equal(3, AssignmentProposals.Solve(problem).Optimum!.Plan.Pairs.Count);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void An_agency_that_has_to_serve_does_however_many_are_at_its_village(int agencies)
    {
        var problem = SomeProposal.Of(
            new AssignmentLimits(null, null),
            everyAgencyServes: true,
            agencies: Enumerable.Range(1, agencies).Select(id => SomeProposal.Agency(id)),
            villages: [SomeProposal.Village(1)],
            weights: new ProposalWeights { Load = 0, Crowding = 10_000 });

        Assert.Equal(agencies, AssignmentProposals.Solve(problem).Optimum!.Plan.Pairs.Count);
    }
}
