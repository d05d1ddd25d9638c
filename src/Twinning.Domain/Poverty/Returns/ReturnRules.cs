using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The rules that an official return keeps.</summary>
public static class ReturnRules
{
    private static readonly IReadOnlyList<Rule<ReturnCase>> Ordered =
    [
        new ReturnIsNotYetRecorded(),
        new CountsAreNotNegative(),
        new PrintedPercentagesLieWithinTheWhole(),
        new FlowAddsUp(),
        new ExitsDoNotExceedTheStart(),
        new PoorAndNearPoorAreAmongTheHouseholds(),
        new MinorityIsPartOfAll(),
        new AsOfDayLiesInTheReviewYear(),
        new StandardGovernsTheRound(),
        new StartIsThePreviousEnd(),
        new PrintedRateFitsTheCounts(),
        new PrintedTotalFitsItsParts(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a return against the other returns of its area and gives every broken rule.</summary>
    /// <param name="candidate">The return to be recorded.</param>
    /// <param name="series">
    /// The returns already recorded, of any standard and population; without the version that the candidate corrects. Returns of other
    /// areas do no harm.
    /// </param>
    public static RuleResult<PovertyReturn> Judge(PovertyReturn candidate, IReadOnlyCollection<PovertyReturn> series)
    {
        var subject = new ReturnCase(candidate, series);
        return new RuleResult<PovertyReturn>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
