using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>How shares become points for task results (điểm kết quả thực hiện nhiệm vụ).</summary>
/// <remarks>
/// Decree 335/2025/NĐ-CP takes (a + b + c) / 3 of 70 points for those who lead nothing. Leaders have more terms; the formula was not read
/// and is the office's to configure.
/// </remarks>
public sealed record TaskResultFormula
{
    /// <summary>The name of the term for quantity.</summary>
    internal const string QuantityTerm = "a";

    /// <summary>The name of the term for quality.</summary>
    internal const string QualityTerm = "b";

    /// <summary>The name of the term for timeliness.</summary>
    internal const string TimelinessTerm = "c";

    /// <summary>Makes a formula.</summary>
    /// <param name="points">The points that full shares give.</param>
    /// <param name="terms">The terms, each name once, with weights that add up to one.</param>
    /// <exception cref="ArgumentException">A name is there twice, a weight is negative or the weights do not add up to one.</exception>
    public TaskResultFormula(Fraction points, IEnumerable<FormulaTerm> terms)
    {
        (Points, Terms) = (points, [.. terms]);
        if (!IsSound(Terms))
        {
            throw new ArgumentException("A formula names each term once, with weights of 0 or more that add up to one.", nameof(terms));
        }
    }

    /// <summary>Gets the formula for those who lead nothing: (a + b + c) / 3 of 70 points.</summary>
    public static TaskResultFormula OfMembers { get; } = OfEqualTerms(Fraction.Of(70), QuantityTerm, QualityTerm, TimelinessTerm);

    /// <summary>Gets the points that full shares give.</summary>
    public Fraction Points { get; }

    /// <summary>Gets the terms.</summary>
    public IReadOnlyList<FormulaTerm> Terms { get; }

    /// <summary>Makes a formula whose terms weigh the same.</summary>
    public static TaskResultFormula OfEqualTerms(Fraction points, params IReadOnlyList<string> names) =>
        new(points, names.Select(name => new FormulaTerm(name, Fraction.Of(1, names.Count))));

    /// <summary>Returns the points for products, with the office's own terms beside a, b and c.</summary>
    /// <param name="tally">The products.</param>
    /// <param name="others">The shares of the office's own terms by name.</param>
    /// <exception cref="ArgumentException">A term of the formula has no share.</exception>
    public Fraction PointsOf(ProductTally tally, IReadOnlyDictionary<string, Fraction>? others = null) =>
        Points * Terms.Select(term => term.Weight * ShareOf(term.Name, tally, others)).Total();

    /// <summary>Tells whether each term is named once, with weights of 0 or more that add up to one.</summary>
    internal static bool IsSound(IReadOnlyList<FormulaTerm> terms) => terms.DistinctBy(term => term.Name).Count() == terms.Count
        && terms.All(term => term.Weight >= Fraction.Zero)
        && terms.Select(term => term.Weight).Total() == Fraction.One;

    /// <summary>Tells whether a term comes from the products; others are the office's own.</summary>
    internal static bool IsFromProducts(string name) => name is QuantityTerm or QualityTerm or TimelinessTerm;

    /// <summary>Returns how far a term was reached.</summary>
    internal static Fraction ShareOf(string name, ProductTally tally, IReadOnlyDictionary<string, Fraction>? others) => name switch
    {
        QuantityTerm => tally.Quantity,
        QualityTerm => tally.Quality,
        TimelinessTerm => tally.Timeliness,
        _ => others is not null && others.TryGetValue(name, out var share)
            ? share
            : throw new ArgumentException($"The term {name} has no share.", nameof(others)),
    };
}
