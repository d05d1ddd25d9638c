using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>The products of a month or quarter (sản phẩm, công việc của tháng, quý), as they were recorded.</summary>
/// <param name="Days">The days of the period, both ends included.</param>
/// <param name="Agency">The agency that was given them: the one that is scored, or one whose duties it took over.</param>
/// <param name="Products">The products.</param>
/// <param name="Shares">How far the office's own terms were reached; a, b and c come from the products.</param>
/// <param name="Evidence">What they rest on, such as the number of a report; it names no person.</param>
public sealed record PeriodProducts(
    DayRange Days, AgencyId Agency, IReadOnlyList<Product> Products, IReadOnlyList<TermShare> Shares, string Evidence)
{
    /// <summary>Gets the converted units assigned, done, done with quality and done on time.</summary>
    public ProductTally Tally => ProductTally.Of(Products);

    /// <summary>Returns the points of the period.</summary>
    public Fraction PointsUnder(TaskResultFormula formula) => formula.Points * formula.Terms.Select(term => term.Weight * ShareOf(term.Name)).Total();

    /// <summary>Returns how far a term was reached.</summary>
    internal Fraction ShareOf(string term) => TaskResultFormula.ShareOf(term, Tally, Shares.ToDictionary(share => share.Name, share => share.Value));
}
