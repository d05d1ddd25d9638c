using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>The rules that the publication of a review keeps.</summary>
public static class PublicationRules
{
    private static readonly IReadOnlyList<Rule<ReviewPublication>> Ordered =
    [
        new PublishedReviewHasHouseholds(),
        new PublicationSaysSomethingNew(),
        new PublishedStatusesAreDecided(),
        new EveryVillageIsReviewed(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a publication and gives every broken rule.</summary>
    public static RuleResult<ReviewPublication> Judge(ReviewPublication candidate) =>
        new(candidate, Ordered.SelectMany(rule => rule.Judge(candidate)));
}
