using System;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposalObjectiveTests
{
    private static readonly ProposalWeights Weights = new() { NeedMet = 2, Continuity = 100, Distance = 20, Remoteness = 5, Load = 50, Crowding = 30 };

    [Fact]
    public void The_objective_is_the_sum_of_its_parts()
    {
        var problem = new ProposalProblem(
            [Agency(1, 10, 1), Agency(2, 11, 1), Agency(3, 12, 2)],
            [
                new ProposalVillage(new VillageId(1), "Bôn 1", [new FieldNeed("health", 5), new FieldNeed("housing", 9)], 3, 2, [new AreaId(10), new AreaId(1)]),
                new ProposalVillage(new VillageId(2), "Bôn 2"),
            ],
            today: [new(new AgencyId(2), new VillageId(1))],
            weights: Weights);

        var objective = ProposalObjective.Of(problem, SomeProposal.Plan((1, 1), (2, 1), (3, 1), (1, 2), (1, 2), (7, 1), (1, 8)));

        Assert.Equal(
            new ProposalObjective(
                NeedMet: 3 * (4 * 5 * 3 * 2),
                Continuity: 100,
                Distance: (1 + 2) * (20 + (5 * 2)),
                Load: (50 + 100) + 50 + 50,
                Crowding: 30 + 60),
            objective);
        Assert.Equal(90 + 250 + 90 - 360 - 100, objective.Cost);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    public void A_weight_is_from_0_to_10_000(int weight)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProposalWeights { NeedMet = weight });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProposalWeights { Crowding = weight });
        Assert.Equal(10_000, new ProposalWeights { Load = 10_000 }.Load);
        Assert.Equal(0, new ProposalWeights { Distance = 0 }.Distance);
    }

    [Fact]
    public void Degrees_and_capacities_keep_their_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FieldNeed("health", 11));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FieldStrength("health", -1));
        Assert.Throws<ArgumentException>(() => new FieldNeed(" ", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SomeProposal.Agency(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SomeProposal.Agency(1, 10_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProposalVillage(new VillageId(1), "Bôn 1", size: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProposalVillage(new VillageId(1), "Bôn 1", remoteness: 11));
        Assert.Throws<ArgumentException>(() => SomeProposal.Village(1, new FieldNeed("health", 1), new FieldNeed("health", 2)));
        Assert.Throws<ArgumentException>(() => SomeProposal.Of(agencies: [SomeProposal.Agency(1), SomeProposal.Agency(1)]));
    }

    /// <summary>With all figures at their bounds nothing overflows, and the certificate still holds.</summary>
    [Fact]
    public void Figures_at_their_bounds_stay_exact()
    {
        var fields = Enumerable.Range(0, 20).Select(field => $"field {field}").ToArray();
        var weights = new ProposalWeights { NeedMet = 10_000, Continuity = 10_000, Distance = 10_000, Remoteness = 10_000, Load = 10_000, Crowding = 10_000 };
        var problem = new ProposalProblem(
            Enumerable.Range(1, 30).Select(id => new ProposalAgency(new AgencyId(id), "A", 10_000, fields.Select(name => new FieldStrength(name, 10)))),
            Enumerable.Range(1, 20).Select(id => new ProposalVillage(new VillageId(id), "B", fields.Select(name => new FieldNeed(name, 10)), 10, 10)),
            weights: weights);

        var optimum = AssignmentProposals.Solve(problem).Optimum!;

        Assert.Equal(600L * 20 * 10 * 10 * 10 * 10_000, optimum.Objective.NeedMet);
        Assert.Empty(ProposalCertificate.Check(problem, optimum.Plan, optimum.Prices));
    }

    private static ProposalAgency Agency(long id, long commune, long province) =>
        new(new AgencyId(id), "A", 3, [new FieldStrength("health", 4)], [new AreaId(commune), new AreaId(province)]);
}
