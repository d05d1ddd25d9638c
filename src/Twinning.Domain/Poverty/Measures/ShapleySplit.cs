using System;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Splits a change in M0 = H × A into what fewer or more poor did to it and what their lesser or greater intensity did; exact.</summary>
/// <remarks>
/// Source: Shorrocks (2013), "Decomposition procedures for distributional analysis: a unified framework based on the Shapley value",
/// Journal of Economic Inequality 11. With two factors each gets its change times the average of the other; the parts sum to the change.
/// </remarks>
/// <param name="Incidence">The part of the change due to the incidence: (H2 − H1) × (A1 + A2) ÷ 2.</param>
/// <param name="Intensity">The part of the change due to the intensity: (A2 − A1) × (H1 + H2) ÷ 2.</param>
public sealed record ShapleySplit(Fraction Incidence, Fraction Intensity)
{
    /// <summary>Gets the change in M0, the sum of the two parts.</summary>
    public Fraction Change => Incidence + Intensity;

    /// <summary>Splits the change between two results.</summary>
    /// <returns>The split; null when nobody is poor at one of the dates, for then there is no intensity to compare.</returns>
    public static ShapleySplit? Between(AlkireFosterResult earlier, AlkireFosterResult later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return Between(earlier.Incidence.Value, earlier.Intensity.Value, later.Incidence.Value, later.Intensity.Value);
    }

    /// <summary>Splits the change between two published pairs of H and A.</summary>
    /// <returns>The split; null when one of them is undefined.</returns>
    public static ShapleySplit? Between(
        Fraction? earlierIncidence, Fraction? earlierIntensity, Fraction? laterIncidence, Fraction? laterIntensity)
    {
        if (earlierIncidence is not { } h1 || earlierIntensity is not { } a1 || laterIncidence is not { } h2 || laterIntensity is not { } a2)
        {
            return null;
        }

        var two = Fraction.Of(2);
        return new ShapleySplit((h2 - h1) * (a1 + a2) / two, (a2 - a1) * (h1 + h2) / two);
    }
}
