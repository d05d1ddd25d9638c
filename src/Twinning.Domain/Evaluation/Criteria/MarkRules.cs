using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>The rules that marks keep when they are entered.</summary>
public static class MarkRules
{
    private static readonly IReadOnlyList<Rule<MarkCase>> Ordered =
        [new MarkHasACriterion(), new MarkIsEnteredOnce(), new MarkIsWithinTheMaximum()];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges the marks entered under a sound set and gives every broken rule.</summary>
    public static IReadOnlyList<Violation> Judge(CriteriaSet set, IReadOnlyCollection<EnteredMark> marks)
    {
        var subject = new MarkCase(set, marks);
        return [.. Ordered.SelectMany(rule => rule.Judge(subject))];
    }
}
