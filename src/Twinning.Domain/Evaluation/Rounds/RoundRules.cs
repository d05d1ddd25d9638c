using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>The rules that a round of evaluation keeps when it is opened.</summary>
public static class RoundRules
{
    private static readonly IReadOnlyList<Rule<RoundCase>> Ordered =
    [
        new RoundIsOpenedOnce(), new SetCoversTheYear(), new DeadlinesFollowOneAnother(), new AgencyIsEvaluatedOnce(), new AgencyExistsWhenDecided(),
        new OfficialIsEvaluatedOnce(), new OfficialServesWhenDecided(), new LikeOfficialsAreOfOneAgency(), new DecisionIsDueInTime(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a round to be opened and gives every broken rule.</summary>
    /// <param name="candidate">The round.</param>
    /// <param name="set">The criteria set it is marked under.</param>
    /// <param name="directory">The agencies and who took over whose duties.</param>
    /// <param name="lastDay">The last day for decisions by the instrument; null where none is known.</param>
    /// <param name="others">The rounds opened before.</param>
    /// <param name="memberships">Which persons belong to which agencies; needed where persons are evaluated.</param>
    public static RuleResult<EvaluationRound> Judge(
        EvaluationRound candidate,
        CriteriaSet set,
        AgencyDirectory directory,
        DateOnly? lastDay,
        IReadOnlyCollection<EvaluationRound> others,
        IReadOnlyCollection<Membership>? memberships = null)
    {
        var subject = new RoundCase(candidate, set, directory, lastDay, others, memberships ?? []);
        return new RuleResult<EvaluationRound>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
