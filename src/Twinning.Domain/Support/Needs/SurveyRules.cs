using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>The rules that the yearly survey of a village keeps.</summary>
public static class SurveyRules
{
    private static readonly IReadOnlyList<Rule<SurveyCase>> Ordered =
    [
        new VillageIsSurveyedOnceAYear(),
        new SurveyDayLiesInItsYear(),
        new SurveyNamesItsDocument(),
        new FieldIsSurveyedOnce(),
        new SeverityIsOnTheScale(),
        new EvidenceIsANamedFigure(),
        new PriorityIsGivenOnce(),
        new SeriousNeedHasEvidence(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a survey and gives every broken rule.</summary>
    /// <param name="candidate">The survey.</param>
    /// <param name="others">The surveys already recorded, of any village, without the version that the candidate corrects.</param>
    public static RuleResult<VillageSurvey> Judge(VillageSurvey candidate, IReadOnlyCollection<VillageSurvey> others)
    {
        var subject = new SurveyCase(candidate, others);
        return new RuleResult<VillageSurvey>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
