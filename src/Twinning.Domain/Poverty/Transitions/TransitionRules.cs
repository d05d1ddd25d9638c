using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>The rules that let a household be followed from one review to another.</summary>
public static class TransitionRules
{
    private static readonly IReadOnlyList<Rule<TransitionCase>> Ordered = [new ReviewsShareAStandard(), new LaterReviewIsTheNext()];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    internal static IReadOnlyList<Violation> Judge(ReviewRound earlier, ReviewRound later) =>
        [.. Ordered.SelectMany(rule => rule.Judge(new TransitionCase(earlier, later)))];
}
