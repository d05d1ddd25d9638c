namespace Twinning.Domain.Poverty.Measures;

/// <summary>Which measure a row holds.</summary>
public enum MeasureKind
{
    /// <summary>The incidence H: the share of the poor (tỷ lệ nghèo đa chiều).</summary>
    Incidence,

    /// <summary>The intensity A: the average deprivation score of the poor.</summary>
    Intensity,

    /// <summary>The adjusted headcount ratio M0 = H × A.</summary>
    AdjustedHeadcountRatio,

    /// <summary>The adjusted poverty gap M1.</summary>
    AdjustedPovertyGap,

    /// <summary>The adjusted squared poverty gap M2.</summary>
    AdjustedSquaredPovertyGap,

    /// <summary>The share of those deprived in an indicator, poor or not.</summary>
    UncensoredHeadcountRatio,

    /// <summary>The share of those who are poor and deprived in an indicator.</summary>
    CensoredHeadcountRatio,

    /// <summary>The part of M0 that an indicator makes up.</summary>
    IndicatorContribution,

    /// <summary>The share of a group among all.</summary>
    PopulationShare,

    /// <summary>The part of M0 that a group makes up.</summary>
    GroupContribution,

    /// <summary>The mean income.</summary>
    MeanIncome,

    /// <summary>The headcount ratio of Foster, Greer and Thorbecke: the share of those below the line.</summary>
    HeadcountRatio,

    /// <summary>The poverty gap of Foster, Greer and Thorbecke.</summary>
    PovertyGap,

    /// <summary>The squared poverty gap of Foster, Greer and Thorbecke.</summary>
    SquaredPovertyGap,

    /// <summary>The Watts index.</summary>
    Watts,

    /// <summary>The Gini coefficient.</summary>
    Gini,

    /// <summary>The mean log deviation.</summary>
    MeanLogDeviation,
}
