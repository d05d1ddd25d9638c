namespace Twinning.Domain.Poverty.Transitions;

/// <summary>One of the two lists that a commune keeps, each with a movement of its own.</summary>
public enum PovertyList
{
    /// <summary>The list of poor households (danh sách hộ nghèo).</summary>
    Poor,

    /// <summary>The list of near-poor households (danh sách hộ cận nghèo).</summary>
    NearPoor,
}
