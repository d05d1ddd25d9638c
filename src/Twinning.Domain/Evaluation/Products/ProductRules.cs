using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>The rules that the products of a period keep.</summary>
public static class ProductRules
{
    private static readonly IReadOnlyList<Rule<IReadOnlyCollection<Product>>> Ordered =
        [new ProductUnitsAreAboveZero(), new ExcusedFaultsWereFound(), new ExcuseNamesItsCause()];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges products; accepted, they give their tally.</summary>
    public static RuleResult<ProductTally> Judge(IReadOnlyCollection<Product> products)
    {
        Violation[] violations = [.. Ordered.SelectMany(rule => rule.Judge(products))];
        return new RuleResult<ProductTally>(violations.Length == 0 ? ProductTally.Of(products) : null, violations);
    }
}
