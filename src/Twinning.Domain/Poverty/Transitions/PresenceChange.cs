namespace Twinning.Domain.Poverty.Transitions;

/// <summary>How a household came to a place, or went from it, between two reviews.</summary>
public enum PresenceChange
{
    /// <summary>No coming or going is recorded.</summary>
    None,

    /// <summary>It moved in from elsewhere (chuyển đến).</summary>
    MovedIn,

    /// <summary>It split from another household (tách hộ); that one stays, with fewer members.</summary>
    SplitOff,

    /// <summary>It moved away (chuyển đi).</summary>
    MovedOut,

    /// <summary>It ended: its last member died, or it joined another household (chết, nhập hộ).</summary>
    Ended,
}
