using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What must hold of a plan, whoever made it; every broken rule is returned at once.</summary>
public static class ProposalRules
{
    private static readonly IReadOnlyList<Rule<ProposalCase>> Ordered =
    [
        new ProposedAgencyIsKnown(),
        new ProposedVillageIsKnown(),
        new ProposedPairIsThereOnce(),
        new ProposedPairIsNotExcluded(),
        new ProposalCoversEveryVillage(),
        new ProposalKeepsTheCapacity(),
        new ProposalKeepsTheVillageLimit(),
        new ProposalLeavesNoAgencyIdle(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a plan.</summary>
    public static RuleResult<ProposalPlan> Judge(ProposalProblem problem, ProposalPlan plan)
    {
        var subject = new ProposalCase(problem, plan);
        return new RuleResult<ProposalPlan>(plan, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
