using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>The rules that a review of households keeps.</summary>
public static class ReviewRules
{
    private static readonly IReadOnlyList<Rule<ReviewCase>> Ordered =
    [
        new PlaceIsReviewedOnce(),
        new StandardGovernsTheReview(),
        new ReviewDayLiesInItsYear(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a review and gives every broken rule.</summary>
    /// <param name="candidate">The review to be recorded.</param>
    /// <param name="recorded">The reviews already recorded, of any place and year.</param>
    /// <param name="standards">The national standards and those of places.</param>
    /// <param name="areas">The map.</param>
    public static RuleResult<ReviewPlan> Judge(
        ReviewPlan candidate, IReadOnlyCollection<ReviewPlan> recorded, PovertyStandardCatalogue standards, AreaTree areas)
    {
        var subject = new ReviewCase(candidate, recorded, standards, areas);
        return new RuleResult<ReviewPlan>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
