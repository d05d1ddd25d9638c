using Twinning.Domain.Law;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>What a done product counts for, after its faults.</summary>
/// <remarks>
/// Source: Decree 335/2025/NĐ-CP: each major error of content takes 25% off the product's quality, each late delivery 25% off its
/// timeliness, unless an objective cause is confirmed. That a product counts no less than nothing is a convention of this software.
/// </remarks>
public static class ProductCredit
{
    /// <summary>Gets what each fault takes off, as a part of the product.</summary>
    public static Sourced<Fraction> PerFault { get; } =
        new(Fraction.Of(25, 100), LegalSources.Decree335Of2025.At("chất lượng, tiến độ thực hiện nhiệm vụ"));

    /// <summary>Returns the part of a product that is left after its faults, from 0 to 1.</summary>
    public static Fraction Of(FaultCount faults) => (Fraction.One - (PerFault.Value * Fraction.Of(faults.Counted))).AtLeast(Fraction.Zero);
}
