using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Tests.Assignments.Proposals;

/// <summary>A small problem: agencies 1 to 3 of capacity 2, villages 1 to 3, limits of two villages and two agencies.</summary>
internal static class SomeProposal
{
    public static readonly ProposalProblem Problem = Of();

    public static ProposalProblem Of(
        AssignmentLimits? limits = null,
        bool everyAgencyServes = false,
        (long Agency, long Village)[]? today = null,
        (long Agency, long Village)[]? excluded = null,
        IEnumerable<ProposalAgency>? agencies = null,
        IEnumerable<ProposalVillage>? villages = null,
        ProposalWeights? weights = null) => new(
            agencies ?? [Agency(1), Agency(2), Agency(3)],
            villages ?? [Village(1), Village(2), Village(3)],
            limits ?? new AssignmentLimits(2, 2),
            Pairs(today ?? []),
            weights,
            everyAgencyServes,
            Pairs(excluded ?? []));

    public static ProposalAgency Agency(long id, int capacity = 2, params FieldStrength[] strengths) =>
        new(new AgencyId(id), $"Cơ quan {id}", capacity, strengths);

    public static ProposalVillage Village(long id, params FieldNeed[] needs) => new(new VillageId(id), $"Bôn {id}", needs);

    public static ProposalPlan Plan(params (long Agency, long Village)[] pairs) => new(Pairs(pairs));

    public static string[] Judge(ProposalProblem problem, params (long Agency, long Village)[] pairs) =>
        [.. ProposalRules.Judge(problem, Plan(pairs)).Violations.Select(violation => violation.Code.Value)];

    public static string[] Told(ProposalProblem problem, params (long Agency, long Village)[] pairs) =>
        [.. ProposalRules.Judge(problem, Plan(pairs)).Violations.Select(violation => violation.Message.English)];

    public static (long Agency, long Village)[] Shown(ProposalPlan plan) => [.. plan.Pairs.Select(pair => (pair.Agency.Value, pair.Village.Value))];

    private static IEnumerable<ProposalPair> Pairs((long Agency, long Village)[] pairs) =>
        pairs.Select(pair => new ProposalPair(new AgencyId(pair.Agency), new VillageId(pair.Village)));
}
