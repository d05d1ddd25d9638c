namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What a movement counts.</summary>
public enum CountedUnit
{
    /// <summary>Households (hộ), as the official form does.</summary>
    Households,

    /// <summary>People (nhân khẩu): each household weighs as many as its members.</summary>
    People,
}
