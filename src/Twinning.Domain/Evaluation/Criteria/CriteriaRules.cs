using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>The rules that a criteria set keeps when it is saved; scoring takes a saved set as sound.</summary>
public static class CriteriaRules
{
    private static readonly IReadOnlyList<Rule<CriteriaSet>> Ordered =
    [
        new SetNamesItsDocument(),
        new CodesAreGivenOnce(),
        new GroupHasCriteria(),
        new MaximumIsAboveZero(),
        new SetSumsToOneHundred(),
        new MeasureIsKnown(),
        new ScaleIsMonotone(),
        new ScaleReachesTheMaximum(),
        new DeductionCountsEvents(),
        new TermsWeighOne(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a set and gives every broken rule.</summary>
    public static RuleResult<CriteriaSet> Judge(CriteriaSet candidate) => new(candidate, Ordered.SelectMany(rule => rule.Judge(candidate)));
}
