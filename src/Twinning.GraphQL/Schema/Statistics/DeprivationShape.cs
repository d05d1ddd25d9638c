using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Which deprivations of a village's households all of them have, some, or none: what makes one count follow from another.</summary>
/// <remarks>
/// Where all lack water and sanitation, and nobody anything else but a school, who lacks the school is deprived in three: poor, if all have
/// a low income. So one count is known by another name, also where its own table hides it.
/// </remarks>
/// <param name="Households">The households of which all indicators are known.</param>
/// <param name="Poor">Of these the poor.</param>
/// <param name="NearPoor">And the near-poor.</param>
/// <param name="Deprived">How many are deprived in each indicator.</param>
/// <param name="PoorDeprived">How many of the poor are.</param>
/// <param name="EnoughToReach">In how many indicators one is multidimensionally poor.</param>
/// <param name="Cutoff">In how many indicators one must be deprived to be poor; null where income alone makes poor.</param>
internal sealed record DeprivationShape(long Households, long Poor, long NearPoor, IReadOnlyList<long> Deprived, IReadOnlyList<long> PoorDeprived, int EnoughToReach, int? Cutoff)
{
    private int Full => Deprived.Count(count => count == Households);

    private int Mixed => Deprived.Count(IsMixed);

    // Nobody poor lacks anything but what all of them must lack to be poor.
    private bool ArePoorDeprivedAlike => Poor > 0 && PoorDeprived.Count(count => count > 0) == Cutoff;

    private bool AllHaveLowIncome => Cutoff is not null && Poor + NearPoor == Households;

    /// <summary>Returns the shape of those that another leaves: of the majority.</summary>
    public DeprivationShape Less(DeprivationShape other) => new(
        Households - other.Households,
        Poor - other.Poor,
        NearPoor - other.NearPoor,
        [.. Deprived.Zip(other.Deprived, (all, some) => all - some)],
        [.. PoorDeprived.Zip(other.PoorDeprived, (all, some) => all - some)],
        EnoughToReach,
        Cutoff);

    /// <summary>Tells whether the deprived of an indicator are the poor, or are known together with the poor.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="isPoorShown">Whether the number of the poor is shown; if not, it may be known with that of other villages.</param>
    /// <param name="policy">Which counts are small.</param>
    public bool TellsDeprived(int indicator, bool isPoorShown, SuppressionPolicy policy) =>
        (AllHaveLowIncome && Full + 1 == Cutoff && Mixed == 1 && IsMixed(Deprived[indicator]))
        || (isPoorShown && Cutoff is not null && Poor > 0 && Deprived[indicator] == Poor && PoorDeprived[indicator] == Poor)
        || (ArePoorDeprivedAlike && NamesAFew(indicator, policy))
        || NamesTheRestOfThePoor(indicator, policy);

    /// <summary>Tells whether the number of the deprived, beside that of the poor, names the few by which one is more than the other.</summary>
    public bool NamesAFew(int indicator, SuppressionPolicy policy) => NamesTheRestOfThePoor(indicator, policy)
        || (Cutoff is not null && indicator < Deprived.Count && PoorDeprived[indicator] == Poor && policy.IsSmall(Deprived[indicator] - Poor));

    // Where all lack what makes them poor but for one thing, whoever lacks another is poor.
    private bool NamesTheRestOfThePoor(int indicator, SuppressionPolicy policy) => AllHaveLowIncome && indicator < Deprived.Count
        && IsMixed(Deprived[indicator]) && Full + 1 >= Cutoff && policy.IsSmall(Poor - Deprived[indicator]);

    /// <summary>Tells whether the poor who are deprived in an indicator are all poor, or all deprived in it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="isDeprivedShown">Whether the number of the deprived is shown; if not, it may be known with that of other villages.</param>
    public bool TellsPoorDeprived(int indicator, bool isDeprivedShown) => Poor > 0
        && (Poor == Households || Deprived[indicator] == Households || ArePoorDeprivedAlike
            || (isDeprivedShown && Cutoff is not null && PoorDeprived[indicator] == Poor));

    /// <summary>Tells whether the multidimensionally poor are all, the poor, or the deprived of an indicator.</summary>
    public bool TellsMultidimensional() => Households > 0 && (AllHaveLowIncome || Full >= EnoughToReach || (Full + 1 == EnoughToReach && Mixed == 1));

    private bool IsMixed(long count) => count > 0 && count < Households;
}
