using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class TownProposalTests
{
    /// <summary>As many villages and agencies as the town of Ayun Pa had in its plan of 2017.</summary>
    [Fact]
    public void A_town_of_24_villages_and_45_agencies_has_as_many_pairs_as_agencies_when_each_serves_one()
    {
        var problem = MadeUp(24, 45, capacity: 1);

        var optimum = AssignmentProposals.Solve(problem).Optimum!;

        Assert.Equal(45, optimum.Plan.Pairs.Count);
        Assert.Empty(ProposalRules.Judge(problem, optimum.Plan).Violations);
        Assert.Empty(ProposalCertificate.Check(problem, optimum.Plan, optimum.Prices));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_plan_of_a_town_costs_as_little_as_one_bettered_exchange_by_exchange(int capacity)
    {
        var problem = MadeUp(24, 45, capacity);
        var start = new ProposalPlan(problem.Agencies.Select((agency, place) => new ProposalPair(agency.Id, problem.Villages[place % 24].Id)));

        var best = new CycleCancelling(problem, start).Best();

        Assert.Empty(ProposalRules.Judge(problem, best).Violations);
        Assert.Equal(ProposalObjective.Of(problem, best).Cost, AssignmentProposals.Solve(problem).Optimum!.Objective.Cost);
    }

    [Fact]
    public void A_plan_that_is_in_force_is_proposed_again()
    {
        var problem = MadeUp(24, 45, capacity: 2);
        var plan = AssignmentProposals.Solve(problem).Optimum!.Plan;
        var again = new ProposalProblem(problem.Agencies, problem.Villages, problem.Limits, plan.Pairs, problem.Weights, problem.EveryAgencyServes);

        Assert.Equal(plan.Pairs, AssignmentProposals.Solve(again).Optimum!.Plan.Pairs);
        Assert.All(ProposalMoves.Of(again, plan), move => Assert.Equal(MoveKind.Kept, move.Kind));
    }

    [Fact]
    public void A_province_of_500_villages_and_1500_agencies_has_a_plan_with_a_certificate()
    {
        var problem = Tries.AreFew ? MadeUp(20, 60, capacity: 2) : MadeUp(500, 1500, capacity: 2);

        var optimum = AssignmentProposals.Solve(problem).Optimum!;

        Assert.Empty(ProposalCertificate.Check(problem, optimum.Plan, optimum.Prices));
        Assert.Equal(optimum.Plan.Pairs, AssignmentProposals.Solve(problem).Optimum!.Plan.Pairs);
    }

    [Fact]
    public void Too_few_places_are_told_with_those_who_come_too_short()
    {
        var shortage = Assert.Single(AssignmentProposals.Solve(SomeProposal.Of(agencies: [SomeProposal.Agency(1), SomeProposal.Agency(2, 0)])).Shortages);

        Assert.Equal(ShortageKind.Villages, shortage.Kind);
        Assert.Equal([1L, 2L, 3L], shortage.Villages.Select(village => village.Value));
        Assert.Equal([new AgencyId(1)], shortage.Agencies);
        Assert.Equal(2, shortage.Places);
        Assert.Equal(
            "Villages to cover: 3; agencies that may serve them: 1, with places for 2 in all; add agencies, raise limits or exclude fewer pairs.",
            shortage.Message.English);
    }

    [Fact]
    public void Villages_that_only_one_agency_may_serve_come_too_short_alone()
    {
        var problem = SomeProposal.Of(
            excluded: [(1, 1), (1, 2), (2, 1), (2, 2)],
            agencies: [SomeProposal.Agency(1), SomeProposal.Agency(2), SomeProposal.Agency(3, 1)]);

        var shortage = Assert.Single(AssignmentProposals.Solve(problem).Shortages);

        Assert.Equal([1L, 2L], shortage.Villages.Select(village => village.Value));
        Assert.Equal([3L], shortage.Agencies.Select(agency => agency.Value));
    }

    /// <summary>Agency 1 may serve villages 1 and 2, agency 2 villages 2 and 3; whichever is left uncovered, the three share two places.</summary>
    [Fact]
    public void Villages_that_could_take_over_from_one_another_come_too_short_together()
    {
        var problem = SomeProposal.Of(excluded: [(1, 3), (2, 1)], agencies: [SomeProposal.Agency(1, 1), SomeProposal.Agency(2, 1)]);

        var shortage = Assert.Single(AssignmentProposals.Solve(problem).Shortages);

        Assert.Equal([1L, 2L, 3L], shortage.Villages.Select(village => village.Value));
        Assert.Equal([1L, 2L], shortage.Agencies.Select(agency => agency.Value));
        Assert.Equal(2, shortage.Places);
    }

    [Fact]
    public void Agencies_that_have_to_serve_come_too_short_where_villages_have_too_few_places()
    {
        var shortage = Assert.Single(AssignmentProposals.Solve(
            SomeProposal.Of(new AssignmentLimits(null, 1), everyAgencyServes: true, villages: [SomeProposal.Village(1), SomeProposal.Village(2)])).Shortages);

        Assert.Equal(ShortageKind.Agencies, shortage.Kind);
        Assert.Equal([1L, 2L, 3L], shortage.Agencies.Select(agency => agency.Value));
        Assert.Equal(2, shortage.Places);
    }

    [Fact]
    public void A_further_agency_comes_only_where_it_brings_more_than_it_costs()
    {
        ProposalAgency[] agencies = [SomeProposal.Agency(1, 1, new FieldStrength("health", 10)), SomeProposal.Agency(2, 1, new FieldStrength("health", 10))];
        ProposalVillage[] villages = [SomeProposal.Village(1, new FieldNeed("health", 10))];

        Assert.Equal([(1, 1)], SomeProposal.Shown(Plan(50)));
        Assert.Equal([(1, 1), (2, 1)], SomeProposal.Shown(Plan(49)));

        ProposalPlan Plan(int crowding) => AssignmentProposals.Solve(
            SomeProposal.Of(agencies: agencies, villages: villages, weights: new ProposalWeights { Load = 50, Crowding = crowding })).Optimum!.Plan;
    }

    [Fact]
    public void A_pair_of_today_goes_on_where_others_would_do_as_well()
    {
        var problem = SomeProposal.Of(today: [(3, 1)], villages: [SomeProposal.Village(1)]);

        Assert.Equal([(3, 1)], SomeProposal.Shown(AssignmentProposals.Solve(problem).Optimum!.Plan));
    }

    [Fact]
    public void Of_equal_plans_the_order_of_ids_chooses()
    {
        var problem = SomeProposal.Of(agencies: [SomeProposal.Agency(1, 1), SomeProposal.Agency(2, 1), SomeProposal.Agency(3, 1)]);

        var optimum = AssignmentProposals.Solve(problem).Optimum!;

        Assert.Equal([(1, 1), (2, 2), (3, 3)], SomeProposal.Shown(optimum.Plan));
        Assert.Equal([50, 50, 50], optimum.Prices.Agencies.Select(price => (int)price.Points));
        Assert.Equal([50, 50, 50], optimum.Prices.Villages.Select(price => (int)price.Points));
    }

    private static ProposalProblem MadeUp(int villages, int agencies, int capacity)
    {
        string[] fields = ["livelihood", "housing", "infrastructure", "education", "health", "water", "culture"];
        return new ProposalProblem(
            Enumerable.Range(1, agencies).Select(id => new ProposalAgency(
                new AgencyId(id),
                "Cơ quan",
                capacity,
                [new FieldStrength(fields[id % 7], 1 + (id * 31 % 10)), new FieldStrength(fields[(id + 3) % 7], id * 17 % 11)],
                Areas(id * 13 % 8))),
            Enumerable.Range(1, villages).Select(id => new ProposalVillage(
                new VillageId(id), "Bôn", fields.Select((name, place) => new FieldNeed(name, ((id * 37) + (place * 53)) % 11)), 1 + (id % 4), id * 7 % 11, Areas(id % 8))),
            new AssignmentLimits(2, 5),
            everyAgencyServes: true);
    }

    private static IEnumerable<AreaId> Areas(int commune) => [new AreaId(10 + commune), new AreaId(1)];
}
