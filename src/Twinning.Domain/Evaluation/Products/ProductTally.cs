using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>Converted units assigned, done, done with quality and done on time.</summary>
/// <param name="Assigned">The units assigned, above 0.</param>
/// <param name="Done">The units done.</param>
/// <param name="WithQuality">The units done that meet the quality asked for.</param>
/// <param name="OnTime">The units done on time.</param>
public sealed record ProductTally(Fraction Assigned, Fraction Done, Fraction WithQuality, Fraction OnTime)
{
    /// <summary>Gets the quantity (a), a part of one.</summary>
    public Fraction Quantity => Done / Assigned;

    /// <summary>Gets the quality (b), a part of one.</summary>
    public Fraction Quality => WithQuality / Assigned;

    /// <summary>Gets the timeliness (c), a part of one.</summary>
    public Fraction Timeliness => OnTime / Assigned;

    /// <summary>Adds products up.</summary>
    public static ProductTally Of(IReadOnlyCollection<Product> products)
    {
        var done = products.Where(product => product.IsDone).ToArray();
        return new ProductTally(
            products.Select(product => product.Units).Total(),
            done.Select(product => product.Units).Total(),
            done.Select(product => product.Units * ProductCredit.Of(product.Errors)).Total(),
            done.Select(product => product.Units * ProductCredit.Of(product.Delays)).Total());
    }
}
