using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>The rules that the standard of a place keeps.</summary>
public static class PovertyStandardRules
{
    private static readonly IReadOnlyList<Rule<StandardCase>> Ordered =
    [
        new StandardHasANameOfItsOwn(),
        new StandardNamesItsPlace(),
        new StandardHasADecidingDocument(),
        new StandardGovernsAReview(),
        new ReviewHasOneStandardAtAPlace(),
        new LinesRise(),
        new LinesAreNotBelowTheNational(),
        new CutoffCanBeReached(),
        new CutoffIsNotAboveTheNational(),
        new IndicatorsFitTheirBits(),
        new WeightsSumToOne(),
        new PointsSayWhatTheLinesSay(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    internal static IEnumerable<Violation> Judge(StandardCase subject) => Ordered.SelectMany(rule => rule.Judge(subject));
}
