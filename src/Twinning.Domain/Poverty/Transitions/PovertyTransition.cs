namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What became of a household from one review to the next under one standard, seen from one list.</summary>
/// <remarks>
/// Named for the list of the poor. On the list of the near-poor read "near-poor" for "poor": a poor household that becomes near-poor
/// leaves the one list and enters the other; a near-poor one that becomes poor leaves its list for the worse, and the matrix tells.
/// </remarks>
public enum PovertyTransition
{
    /// <summary>Nothing to tell: the household is in neither review.</summary>
    None,

    /// <summary>The status is not known at one of the two reviews; nothing is guessed.</summary>
    NotKnown,

    /// <summary>Poor at both (vẫn nghèo).</summary>
    StayedPoor,

    /// <summary>Not poor at either.</summary>
    StayedNotPoor,

    /// <summary>Poor, and now not poor, perhaps near-poor (thoát nghèo).</summary>
    LeftPoverty,

    /// <summary>Poor again after having left within the period of the standard (tái nghèo).</summary>
    FellBack,

    /// <summary>Poor now and known not to have been poor at any earlier review of the period (phát sinh nghèo).</summary>
    NewlyPoor,

    /// <summary>Poor now, without a known earlier exit, while an earlier review of the period is not known (form: phát sinh).</summary>
    EnteredWithUnknownHistory,

    /// <summary>Moved in since the review before (chuyển đến), poor or not.</summary>
    MovedIn,

    /// <summary>Split from another household since the review before (tách hộ), poor or not.</summary>
    SplitOff,

    /// <summary>Moved away since the review before (chuyển đi), poor or not.</summary>
    MovedOut,

    /// <summary>Ended since the review before (chết, nhập hộ), poor or not.</summary>
    Ended,
}
