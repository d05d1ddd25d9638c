using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>The rules that a criteria set keeps beside those adopted before, its own rules included when it is judged.</summary>
public static class AdoptionRules
{
    private static readonly IReadOnlyList<Rule<AdoptionCase>> Ordered = [new VersionIsAdoptedOnce()];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a set to be adopted and gives every broken rule, those of the set itself first.</summary>
    /// <param name="candidate">The set.</param>
    /// <param name="adopted">The sets adopted before.</param>
    public static RuleResult<CriteriaSet> Judge(CriteriaSet candidate, IReadOnlyCollection<CriteriaSet> adopted)
    {
        var subject = new AdoptionCase(candidate, adopted);
        return new RuleResult<CriteriaSet>(
            candidate, [.. CriteriaRules.Judge(candidate).Violations, .. Ordered.SelectMany(rule => rule.Judge(subject))]);
    }
}
