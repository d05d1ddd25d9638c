using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>The rules that a sound area tree keeps.</summary>
public static class LocalityRules
{
    private static readonly IReadOnlyList<Rule<AreaTree>> Ordered =
    [
        new ParentExistsWhileItIsParent(),
        new ParentIsOfAHigherLevel(),
        new AreaHasOneParentAtATime(),
        new AreaIsNotUnderItself(),
        new CodeMeansOneAreaAtATime(),
        new AreaBearsANameOnEachDay(),
        new DetailsLieWithinTheDaysOfTheArea(),
        new LineageFitsTheDaysOfItsAreas(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a tree and returns every broken rule, in the order of the rules; none when the tree is sound.</summary>
    public static IReadOnlyList<Violation> Judge(AreaTree tree) => [.. Ordered.SelectMany(rule => rule.Judge(tree))];
}
