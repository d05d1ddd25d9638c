using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Assignments.Proposals;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class AssignmentProposalsTests
{
    [Fact]
    public void The_plan_costs_as_little_as_the_best_of_all_plans() =>
        RandomProposal.Any.Sample(
            problem =>
            {
                var (outcome, least) = (AssignmentProposals.Solve(problem), new EveryPlan(problem).LeastCost());

                Assert.Equal(least, outcome.Optimum?.Objective.Cost);
                Assert.Equal(least is null, outcome.Shortages.Count > 0);
                Assert.All(outcome.Shortages, shortage => Assert.True(IsTooFew(problem, shortage), shortage.Message.English));
                if (outcome.Optimum is { } optimum)
                {
                    Assert.Empty(ProposalRules.Judge(problem, optimum.Plan).Violations);
                    Assert.Empty(ProposalCertificate.Check(problem, optimum.Plan, optimum.Prices));
                }
            },
            iter: Tries.Of(2000));

    [Fact]
    public void A_larger_plan_keeps_the_rules_and_is_proved_best_or_there_are_too_few_places() =>
        RandomProposal.AnyLarger.Sample(
            problem =>
            {
                var outcome = AssignmentProposals.Solve(problem);

                Assert.Equal(outcome.Optimum is null, outcome.Shortages.Count > 0);
                Assert.All(outcome.Shortages, shortage => Assert.True(IsTooFew(problem, shortage), shortage.Message.English));
                if (outcome.Optimum is { } optimum)
                {
                    Assert.Empty(ProposalRules.Judge(problem, optimum.Plan).Violations);
                    Assert.Empty(ProposalCertificate.Check(problem, optimum.Plan, optimum.Prices));
                }
            },
            iter: Tries.Of(2000));

    [Fact]
    public void The_certificate_holds_for_best_plans_and_for_no_other() =>
        RandomProposal.Any.Where(problem => problem.Agencies.Count * problem.Villages.Count <= 8).Sample(
            problem =>
            {
                if (AssignmentProposals.Solve(problem).Optimum is { } optimum)
                {
                    foreach (var (villages, cost) in new EveryPlan(problem).Plans())
                    {
                        var plan = PlanOf(problem, villages);

                        Assert.Equal(cost, ProposalObjective.Of(problem, plan).Cost);
                        Assert.Equal(cost == optimum.Objective.Cost, ProposalCertificate.Check(problem, plan, optimum.Prices).Count == 0);
                    }
                }
            },
            iter: Tries.Of(100));

    [Fact]
    public void The_certificate_fails_when_a_price_is_off() =>
        RandomProposal.Any.Sample(
            problem =>
            {
                if (AssignmentProposals.Solve(problem).Optimum is { Plan.Pairs: [var pair, ..] } optimum)
                {
                    var prices = optimum.Prices;
                    var dear = prices with { Agencies = [.. prices.Agencies.Select(price => price.Agency == pair.Agency ? price with { Points = price.Points + 1_000_000 } : price)] };
                    var cheap = prices with { Villages = [.. prices.Villages.Select(price => price.Village == pair.Village ? price with { Points = price.Points - 1_000_000 } : price)] };

                    Assert.NotEmpty(ProposalCertificate.Check(problem, optimum.Plan, dear));
                    Assert.NotEmpty(ProposalCertificate.Check(problem, optimum.Plan, cheap));
                    Assert.NotEmpty(ProposalCertificate.Check(problem, optimum.Plan, prices with { Villages = [] }));
                }
            },
            iter: Tries.Of(1000));

    [Fact]
    public void The_same_problem_has_the_same_plan_and_prices_in_whatever_order_it_is_given() =>
        RandomProposal.Any.Sample(
            problem =>
            {
                var turned = new ProposalProblem(
                    problem.Agencies.Reverse(),
                    problem.Villages.Reverse(),
                    problem.Limits,
                    problem.Today.Reverse(),
                    problem.Weights,
                    problem.EveryAgencyServes,
                    problem.Excluded.Reverse());
                var (one, other) = (AssignmentProposals.Solve(problem).Optimum, AssignmentProposals.Solve(turned).Optimum);

                Assert.Equal(one?.Plan.Pairs, other?.Plan.Pairs);
                Assert.Equal(one?.Prices.Agencies, other?.Prices.Agencies);
                Assert.Equal(one?.Prices.Villages, other?.Prices.Villages);
            },
            iter: Tries.Of(1000));

    [Fact]
    public void Nothing_to_cover_needs_no_plan_and_nobody_to_cover_it_is_a_shortage()
    {
        var nothing = AssignmentProposals.Solve(SomeProposal.Of(villages: [], everyAgencyServes: true));
        var nobody = AssignmentProposals.Solve(SomeProposal.Of(agencies: []));

        Assert.Empty(nothing.Optimum!.Plan.Pairs);
        Assert.Equal(0, nothing.Optimum.Objective.Cost);
        Assert.Null(nobody.Optimum);
        Assert.Equal(0, Assert.Single(nobody.Shortages).Places);
    }

    /// <summary>Counts again, from the problem alone, who could serve and how many places there are.</summary>
    private static bool IsTooFew(ProposalProblem problem, ProposalShortage shortage)
    {
        var isOfVillages = shortage.Kind == ShortageKind.Villages;
        var agencies = problem.Agencies.Where(agency => isOfVillages
            ? shortage.Villages.Any(village => !problem.Excluded.Contains(new(agency.Id, village)))
            : shortage.Agencies.Contains(agency.Id)).ToList();
        var villages = problem.Villages.Where(village => isOfVillages
            ? shortage.Villages.Contains(village.Id)
            : shortage.Agencies.Any(agency => !problem.Excluded.Contains(new(agency, village.Id)))).ToList();
        var capacity = agencies.Sum(agency => new[] { agency.Capacity, problem.Limits.VillagesPerAgency ?? int.MaxValue, problem.Villages.Count }.Min());
        var room = villages.Count * System.Math.Min(problem.Limits.AgenciesPerVillage ?? int.MaxValue, problem.Agencies.Count);
        return isOfVillages
            ? shortage.Places == capacity && capacity < shortage.Villages.Count
            : shortage.Places == room && room < shortage.Agencies.Count;
    }

    private static ProposalPlan PlanOf(ProposalProblem problem, IReadOnlyList<int> villages) => new(
        from agency in Enumerable.Range(0, problem.Agencies.Count)
        from village in Enumerable.Range(0, problem.Villages.Count)
        where (villages[agency] >> village & 1) == 1
        select new ProposalPair(problem.Agencies[agency].Id, problem.Villages[village].Id));
}
