namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>What everybody knows of a village's households: whether all have a low income, and what none of them lacks.</summary>
/// <remarks>
/// Where none lacks more than three things, whoever lacks three lacks the same: so one count is known by another name, also where its own
/// table hides it. That all of them lack a thing is not shown in any table, so nothing follows from that. Nor does anything of nobody: of the
/// majority of a village where there is none.
/// </remarks>
/// <param name="Households">The households of which all indicators are known.</param>
/// <param name="Poor">Of these the poor.</param>
/// <param name="NearPoor">And the near-poor.</param>
/// <param name="Deprived">In how many indicators anybody is deprived.</param>
/// <param name="EnoughToReach">In how many indicators one is multidimensionally poor.</param>
/// <param name="Cutoff">In how many indicators one must be deprived to be poor; null where income alone makes poor.</param>
internal sealed record DeprivationShape(long Households, long Poor, long NearPoor, int Deprived, int EnoughToReach, int? Cutoff)
{
    /// <summary>Gets how many are multidimensionally poor, which may follow where there are none.</summary>
    public long Reached { get; init; }

    /// <summary>Gets a value indicating whether the poor lack just the things that anybody there lacks, all the same.</summary>
    public bool ArePoorAlike => Deprived <= Cutoff;

    /// <summary>Gets a value indicating whether it is known which of the poor are deprived in an indicator: there are none, or all lack the same.</summary>
    public bool AreDeprivedPoorKnown => Poor == 0 || ArePoorAlike;

    /// <summary>Tells whether all lack the same.</summary>
    public bool TellsDeprived() => Households > 0 && ArePoorAlike && Poor == Households;

    /// <summary>Tells whether the poor who are deprived in an indicator are none, all poor, or all deprived in it.</summary>
    /// <param name="isDeprivedShown">Whether the number of the deprived is shown; if not, it may be known with that of other villages.</param>
    public bool TellsPoorDeprived(bool isDeprivedShown) => Households > 0
        && (Poor == 0 ? isDeprivedShown : Poor == Households || ArePoorAlike);

    /// <summary>Tells whether the multidimensionally poor are none, or the poor.</summary>
    /// <param name="areDeprivedShown">Whether the number of the deprived is shown for each indicator.</param>
    public bool TellsMultidimensional(bool areDeprivedShown) => Households > 0
        && ((Cutoff is not null && Poor + NearPoor == Households) || (areDeprivedShown && Deprived < EnoughToReach));
}
