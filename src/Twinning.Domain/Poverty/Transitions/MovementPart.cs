namespace Twinning.Domain.Poverty.Transitions;

/// <summary>A part of the movement of a list in a year; the opening less what goes out and with what comes in is the closing.</summary>
public enum MovementPart
{
    /// <summary>Stayed on the list; with people, the change in the size of these households (thay đổi nhân khẩu).</summary>
    SizeChange,

    /// <summary>Left: no longer poor (thoát).</summary>
    Exit,

    /// <summary>Fell back (tái).</summary>
    FallenBack,

    /// <summary>Came onto the list for the first time in the period (phát sinh).</summary>
    NewlyPoor,

    /// <summary>Came onto the list with an unknown history, which the official form counts as new (phát sinh).</summary>
    EnteredWithUnknownHistory,

    /// <summary>Moved in, being poor (chuyển đến).</summary>
    MovedIn,

    /// <summary>Split from another household, being poor (tách hộ).</summary>
    SplitOff,

    /// <summary>Poor, and moved away (chuyển đi).</summary>
    MovedOut,

    /// <summary>Poor, and ended (chết, nhập hộ).</summary>
    Ended,

    /// <summary>Poor now, while the status at the start is not known.</summary>
    WasNotKnown,

    /// <summary>Poor at the start, while the status now is not known.</summary>
    BecameNotKnown,
}
