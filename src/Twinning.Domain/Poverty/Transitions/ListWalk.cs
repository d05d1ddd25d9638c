namespace Twinning.Domain.Poverty.Transitions;

/// <summary>Walks along one household's reviews and tells each transition as one list sees it.</summary>
/// <remarks>
/// The first review it is shown is the first of the period, so what came before does not count. A household that came later brings an
/// unknown history, also one that split off: what its members were before is the history of another household.
/// </remarks>
internal struct ListWalk
{
    private readonly PovertyStatus _listed;
    private HouseholdYear _before;
    private bool _wasSeen;
    private bool _wasListed;
    private bool _hasGap;

    public ListWalk(PovertyList list, HouseholdYear first)
    {
        _listed = list == PovertyList.Poor ? PovertyStatus.Poor : PovertyStatus.NearPoor;
        Remember(first);
    }

    /// <summary>Gets a value indicating whether the household is on the list at the review walked to last.</summary>
    public readonly bool IsListed => _before.Status == _listed;

    /// <summary>Goes on to the next review.</summary>
    public PovertyTransition Next(HouseholdYear now)
    {
        var transition = To(now);
        Remember(now);
        return transition;
    }

    private readonly PovertyTransition To(HouseholdYear now) => (_before.IsHere, now.IsHere) switch
    {
        (true, true) => Between(now.Status),
        (true, false) => now.Change switch
        {
            PresenceChange.MovedOut => PovertyTransition.MovedOut,
            PresenceChange.Ended => PovertyTransition.Ended,
            _ => PovertyTransition.NotKnown,
        },
        (false, true) => now.Change switch
        {
            PresenceChange.MovedIn => PovertyTransition.MovedIn,
            PresenceChange.SplitOff => PovertyTransition.SplitOff,
            _ when !_wasSeen && now.Status == _listed => PovertyTransition.EnteredWithUnknownHistory,
            _ => PovertyTransition.NotKnown,
        },
        (false, false) => PovertyTransition.None,
    };

    private readonly PovertyTransition Between(PovertyStatus now)
    {
        if (_before.Status == PovertyStatus.Unknown || now == PovertyStatus.Unknown)
        {
            return PovertyTransition.NotKnown;
        }

        return (IsListed, now == _listed) switch
        {
            (true, true) => PovertyTransition.StayedPoor,
            (true, false) => PovertyTransition.LeftPoverty,
            (false, false) => PovertyTransition.StayedNotPoor,
            (false, true) when _wasListed => PovertyTransition.FellBack,
            (false, true) when _hasGap => PovertyTransition.EnteredWithUnknownHistory,
            (false, true) => PovertyTransition.NewlyPoor,
        };
    }

    private void Remember(HouseholdYear year)
    {
        _before = year;
        _wasSeen |= year.IsHere;
        _wasListed |= year.Status == _listed;
        _hasGap |= year.Status == PovertyStatus.Unknown;
    }
}
