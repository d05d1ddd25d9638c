namespace Twinning.Domain.Statistics;

/// <summary>What a figure says: five different things that a bare number or null would mix up.</summary>
public enum FigureState
{
    /// <summary>Nobody recorded it.</summary>
    Missing,

    /// <summary>It has a value that is shown.</summary>
    Shown,

    /// <summary>It was counted and is zero.</summary>
    Zero,

    /// <summary>It has a value that is hidden, so that no family is disclosed.</summary>
    Suppressed,

    /// <summary>It would join what does not compare: another standard, another population base, crossing bounds.</summary>
    NotComparable,
}
