namespace Twinning.Domain.Poverty.Measures;

/// <summary>What a rate counts. The two give different answers, for poor households are often large.</summary>
public enum Weighting
{
    /// <summary>Every household counts once (theo hộ), as in the Vietnamese administrative rates.</summary>
    Households,

    /// <summary>Every household counts as often as it has members (theo nhân khẩu), as in the global multidimensional poverty index.</summary>
    People,
}
