using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>The rules that the decisions on a group keep; they are judged all together.</summary>
public static class QuotaRules
{
    private static readonly IReadOnlyList<Rule<QuotaCase>> Ordered =
    [
        new EachSubjectIsDecidedOnce(),
        new DecisionIsNotAboveTheProposal(),
        new OutstandingNeedsAPolicy(),
        new OutstandingKeepsTheQuota(),
        new HigherPointsComeFirst(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges all decisions on a group.</summary>
    /// <param name="policy">The policy; where an exception was granted, <see cref="QuotaPolicy.WithException"/> of it. Null where the text has one that is not known.</param>
    /// <param name="group">The group.</param>
    /// <param name="decisions">The decisions, one for each subject.</param>
    public static RuleResult<DecidedGroup> Judge(QuotaPolicy? policy, QuotaGroup group, IReadOnlyCollection<QuotaDecision> decisions)
    {
        var subject = new QuotaCase(policy, group, decisions);
        return new RuleResult<DecidedGroup>(new DecidedGroup(group, [.. decisions]), Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
