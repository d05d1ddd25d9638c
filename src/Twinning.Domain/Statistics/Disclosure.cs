namespace Twinning.Domain.Statistics;

/// <summary>Whether the figures of an area may be shown, and if not, why.</summary>
/// <remarks>The reason is for the office: told to the public, it narrows down what is hidden.</remarks>
public enum Disclosure
{
    /// <summary>They are shown.</summary>
    Shown,

    /// <summary>They are hidden: one of the counts is small.</summary>
    HiddenSmallCount,

    /// <summary>They are hidden so that a hidden count of another area cannot be worked out from them.</summary>
    HiddenToProtectAnother,

    /// <summary>They are not published: the area's bounds cross those of another published area.</summary>
    BoundariesCross,

    /// <summary>They are hidden: another area of the very same extent has another count.</summary>
    Contradicted,

    /// <summary>They are hidden because the caller withheld them.</summary>
    Withheld,

    /// <summary>They are hidden, but earlier publications give them away: no hiding helps any more.</summary>
    GivenAway,
}
