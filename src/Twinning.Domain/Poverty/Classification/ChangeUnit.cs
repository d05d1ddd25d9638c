namespace Twinning.Domain.Poverty.Classification;

/// <summary>What a change of a household's circumstances is counted in.</summary>
public enum ChangeUnit
{
    /// <summary>Đồng of income per person a month.</summary>
    Dong,

    /// <summary>Income points of the survey form.</summary>
    IncomePoints,

    /// <summary>Deprived indicators.</summary>
    Indicators,
}
