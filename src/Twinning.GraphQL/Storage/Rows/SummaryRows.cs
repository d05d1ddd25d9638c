using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>The households of one village, round and status, counted; kept in the transaction that records the households.</summary>
internal sealed class VillageSummaryRow : FactRow
{
    public required long RoundId { get; init; }

    public required long VillageId { get; init; }

    public required bool IsMinority { get; init; }

    public required PovertyStatus Status { get; init; }

    public required long Households { get; init; }

    public required long People { get; init; }

    /// <summary>Gets how many there are of each pattern of deprivations (<see cref="PackedProfile"/>); null where the standard's indicators are not known.</summary>
    public byte[]? Profile { get; init; }
}

/// <summary>The movement of one list in one village between two rounds, counted; see <see cref="ListMovement"/> for the parts.</summary>
internal sealed class VillageMovementRow : FactRow
{
    /// <summary>Gets the later of the two rounds.</summary>
    public required long RoundId { get; init; }

    public required long VillageId { get; init; }

    public required bool IsMinority { get; init; }

    public required PovertyList List { get; init; }

    public required CountedUnit Unit { get; init; }

    public required MovementColumns Parts { get; init; }

    public required MovementBaseColumns Base { get; init; }
}

/// <summary>The parts of a movement.</summary>
internal sealed record MovementColumns(
    long Start,
    long End,
    long Exit,
    long FallenBack,
    long NewlyPoor,
    long EnteredWithUnknownHistory,
    long MovedIn,
    long SplitOff,
    long MovedOut,
    long Ended,
    long WasNotKnown,
    long BecameNotKnown,
    long SizeChange);

/// <summary>What the rates of a movement divide by.</summary>
internal sealed record MovementBaseColumns(
    long AllAtStart, long AllAtEnd, long NotKnownAtStart, long NotKnownAtEnd, long NotListedAtStart, long EnteredOfThese);
