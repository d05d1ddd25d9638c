using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>The rules that a contribution keeps, of whatever kind.</summary>
public static class ContributionRules
{
    private static readonly IReadOnlyList<Rule<Contribution>> Ordered =
    [
        new ContributionIsAboveZero(),
        new GoodsAreNamed(),
        new DeclaredValueHasABasis(),
        new RepaidIsPartOfThePrincipal(),
        new SourcesAddUp(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a contribution and returns every broken rule.</summary>
    public static IReadOnlyList<Violation> Judge(Contribution contribution) => [.. Ordered.SelectMany(rule => rule.Judge(contribution))];
}
