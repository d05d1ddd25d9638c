using System;
using System.Collections.Generic;
using Twinning.Domain.Poverty;

namespace Twinning.Tests.Generated;

/// <summary>How large a generated province is. The same plan gives the same store everywhere; nothing in it describes a real place or family.</summary>
/// <param name="Villages">How many villages it has.</param>
/// <param name="Households">How many households are reviewed in each round.</param>
internal sealed record GeneratedPlan(int Villages, int Households)
{
    private const int VillagesPerCommune = 40;

    private const int CommunesPerDistrict = 25;

    /// <summary>Gets the fewest households of a village: with these, every village has as many summaries as with a thousand.</summary>
    public static int FewestPerVillage => 9;

    /// <summary>Gets the standard of the rounds.</summary>
    public static PovertyStandard Standard => PovertyStandards.Vn2022;

    /// <summary>Gets the years that were reviewed.</summary>
    public static IReadOnlyList<int> Years { get; } = [2023, 2024];

    /// <summary>Gets the moment at which everything but the correction counts as recorded.</summary>
    public static DateTimeOffset RecordedAt { get; } = new(2025, 1, 15, 2, 0, 0, TimeSpan.Zero);

    /// <summary>Gets the moment of the correction.</summary>
    public static DateTimeOffset CorrectedAt { get; } = RecordedAt.AddDays(30);

    /// <summary>Gets how many communes there are; in a small province they are smaller.</summary>
    public int Communes => Math.Max(Villages / VillagesPerCommune, Math.Min(Villages, 4));

    /// <summary>Gets how many districts there are.</summary>
    public int Districts => Math.Max(Communes / CommunesPerDistrict, 2);

    /// <summary>Returns how many households a village has: two neighbours share what two villages have on average, unevenly.</summary>
    public int HouseholdsOf(int village)
    {
        var average = Households / Villages;
        var (pair, isSecond) = (village / 2, village % 2 == 1);
        var shift = village == Villages - 1 && !isSecond ? 0 : new GeneratedNumbers(pair).Below(Math.Max(1, (average - FewestPerVillage) / 2));
        return average + (isSecond ? -shift : shift) + (village < Households % Villages ? 1 : 0);
    }
}
