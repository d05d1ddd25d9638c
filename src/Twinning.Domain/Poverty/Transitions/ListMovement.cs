using System.Collections.Generic;
using Twinning.Domain.Poverty.Returns;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>The movement of a list in a year (diễn biến trong năm), counted from the histories of its households.</summary>
/// <remarks>
/// End = start − exit + fallen back + newly poor + entered with unknown history + moved in + split off − moved out − ended + was not known
/// − became not known + size change. With people, what goes out counts the members of the start, what comes in those of the end, and the
/// size change is that of the households that stayed on the list. Names are those of the poor list (see <see cref="PovertyTransition"/>).
/// </remarks>
public sealed record ListMovement
{
    /// <summary>Gets the list.</summary>
    public required PovertyList List { get; init; }

    /// <summary>Gets whether households or people are counted.</summary>
    public required CountedUnit Unit { get; init; }

    /// <summary>Gets the standard of both reviews.</summary>
    public required StandardId Standard { get; init; }

    /// <summary>Gets the year of the later review; the start is the review of the year before.</summary>
    public required int Year { get; init; }

    /// <summary>Gets those on the list at the start (đầu năm).</summary>
    public required long Start { get; init; }

    /// <summary>Gets those on the list at the end (cuối năm).</summary>
    public required long End { get; init; }

    /// <summary>Gets those who left (thoát nghèo), also into near-poverty.</summary>
    public required long Exit { get; init; }

    /// <summary>Gets those who fell back (tái nghèo).</summary>
    public required long FallenBack { get; init; }

    /// <summary>Gets those known to be poor for the first time in the period (phát sinh).</summary>
    public required long NewlyPoor { get; init; }

    /// <summary>Gets those who came with an unknown history: the official form would count them as new.</summary>
    public required long EnteredWithUnknownHistory { get; init; }

    /// <summary>Gets those who moved in and are on the list (chuyển đến).</summary>
    public required long MovedIn { get; init; }

    /// <summary>Gets those who split from another household and are on the list (tách hộ).</summary>
    public required long SplitOff { get; init; }

    /// <summary>Gets those who were on the list and moved away (chuyển đi).</summary>
    public required long MovedOut { get; init; }

    /// <summary>Gets those who were on the list and ended (chết, nhập hộ).</summary>
    public required long Ended { get; init; }

    /// <summary>Gets those on the list at the end whose status at the start is not known.</summary>
    public required long WasNotKnown { get; init; }

    /// <summary>Gets those on the list at the start whose status at the end is not known.</summary>
    public required long BecameNotKnown { get; init; }

    /// <summary>Gets the change in members of the households that stayed on the list; 0 where households are counted.</summary>
    public required long SizeChange { get; init; }

    /// <summary>Gets the base of the rates.</summary>
    public required MovementBase Base { get; init; }

    /// <summary>Gets the net change that the form has no column for: moves, splits, endings, unknown statuses and, with people, size.</summary>
    public long NetChange => MovedIn + SplitOff - MovedOut - Ended + WasNotKnown - BecameNotKnown + SizeChange;

    /// <summary>Gets the row of the official form, where an unknown history counts as new (phát sinh).</summary>
    public PovertyFlow Form => new(Start, Exit, FallenBack, NewlyPoor + EnteredWithUnknownHistory, NetChange, End);

    /// <summary>Gets the proof that the parts lead from the start to the end.</summary>
    public MovementProof Proof => new(this);

    /// <summary>Gets the rates.</summary>
    public MovementRates Rates => new(this);

    /// <summary>Gets each part with what it adds.</summary>
    internal IReadOnlyList<(MovementPart Part, long Change)> Changes =>
    [
        (MovementPart.Exit, -Exit),
        (MovementPart.FallenBack, FallenBack),
        (MovementPart.NewlyPoor, NewlyPoor),
        (MovementPart.EnteredWithUnknownHistory, EnteredWithUnknownHistory),
        (MovementPart.MovedIn, MovedIn),
        (MovementPart.SplitOff, SplitOff),
        (MovementPart.MovedOut, -MovedOut),
        (MovementPart.Ended, -Ended),
        (MovementPart.WasNotKnown, WasNotKnown),
        (MovementPart.BecameNotKnown, -BecameNotKnown),
        (MovementPart.SizeChange, SizeChange),
    ];
}
