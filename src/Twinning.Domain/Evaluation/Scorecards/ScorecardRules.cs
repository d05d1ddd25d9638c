using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>The rules that every step in the life of a scorecard keeps.</summary>
public static class ScorecardRules
{
    private static readonly IReadOnlyList<Rule<ScorecardCase>> Ordered =
    [
        new ScorecardMovesAlongItsStages(),
        new StepHasItsOwnActor(),
        new StepFollowsTheLast(),
        new ScorecardUsesItsSet(),
        new MarkNamesItsEvidence(),
        new DecisionKeepsItsInputs(),
        new DecisionHasALevelAndADocument(),
        new DecidedLevelIsNotAboveTheProposed(),
        new AppealStatesItsGrounds(),
        new DecisionIsInTime(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a step, its marks too; accepted, it gives the card with the step at its end.</summary>
    /// <param name="card">The card so far.</param>
    /// <param name="set">The criteria set it is marked under.</param>
    /// <param name="step">The next step.</param>
    /// <param name="lastDay">The last day on which a decision is in time; null where none is known.</param>
    public static RuleResult<Scorecard> JudgeStep(Scorecard card, CriteriaSet set, ScorecardStep step, DateOnly? lastDay)
    {
        var subject = new ScorecardCase(card, set, step, lastDay);
        return new RuleResult<Scorecard>(
            card with { Steps = [.. card.Steps, step] },
            [.. Ordered.SelectMany(rule => rule.Judge(subject)), .. MarkRules.Judge(set, step.Marks)]);
    }
}
