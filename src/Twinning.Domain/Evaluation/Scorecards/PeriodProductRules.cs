using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>The rules that the products of a scorecard's months and quarters keep when they are recorded.</summary>
public static class PeriodProductRules
{
    private static readonly IReadOnlyList<Rule<ProductCase>> Ordered =
        [new ProductsHaveACriterion(), new SharesAreOfTheTerms(), new ProductsAreOfTheAgency(), new ProductsAreOfAMembership()];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges the products of a period, with those of the products alone and those of the year's periods.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="set">The criteria set it is marked under.</param>
    /// <param name="directory">Who took over whose duties.</param>
    /// <param name="recorded">What is recorded for the card; the candidate takes the place of the same days and agency.</param>
    /// <param name="candidate">The products.</param>
    /// <param name="memberships">Where the person belonged and when; needed where the card is a person's.</param>
    public static RuleResult<PeriodProducts> Judge(
        Scorecard card,
        CriteriaSet set,
        AgencyDirectory directory,
        IReadOnlyCollection<PeriodProducts> recorded,
        PeriodProducts candidate,
        IReadOnlyCollection<Membership>? memberships = null)
    {
        var subject = new ProductCase(card, set, directory, memberships ?? [], candidate);
        var periods = recorded.Append(candidate).Select(period => new WorkedPeriod(period.Days, period.Agency)).Distinct();
        return new RuleResult<PeriodProducts>(
            candidate,
            [
                .. Ordered.SelectMany(rule => rule.Judge(subject)),
                .. ProductRules.Judge(candidate.Products).Violations,
                .. PeriodRules.JudgeDays(card.Year, [.. periods]),
            ]);
    }
}
