namespace Twinning.Domain.Localities;

/// <summary>Whether a village has a party cell (chi bộ).</summary>
public enum PartyCellKind
{
    /// <summary>It has a cell of its own (có chi bộ riêng).</summary>
    Own,

    /// <summary>It shares one with another village (chi bộ ghép).</summary>
    Shared,

    /// <summary>It has none (chưa có chi bộ).</summary>
    None,
}
