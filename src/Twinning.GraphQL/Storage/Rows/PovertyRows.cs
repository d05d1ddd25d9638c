using System;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>The counts of one list (poor or near-poor) in a yearly return; any may be unknown.</summary>
internal sealed record FlowColumns(long? Start, long? Exit, long? FallenBack, long? NewlyPoor, long? NetChange, long? End);

/// <summary>An official yearly return.</summary>
internal sealed class PovertyReturnRow : FactRow
{
    public required long AreaId { get; init; }

    public required int Year { get; init; }

    public required string Standard { get; init; }

    public required PopulationBase Population { get; init; }

    public required ReturnKind Kind { get; init; }

    public required DateOnly AsOf { get; init; }

    public required long? Households { get; init; }

    public required FlowColumns Poor { get; init; }

    public required FlowColumns NearPoor { get; init; }

    /// <summary>Gets the printed percentage of poor households with the digits it was printed with, such as "15.70".</summary>
    public string? PrintedPoorPercent { get; init; }

    /// <summary>Gets the printed percentage of near-poor households with the digits it was printed with.</summary>
    public string? PrintedNearPoorPercent { get; init; }

    public long? PrintedPoorAndNearPoor { get; init; }

    public required string Source { get; init; }

    public string? Note { get; init; }
}

/// <summary>A yearly review of households in an area (đợt rà soát), and under which document its figures were published.</summary>
internal sealed class ReviewRoundRow : FactRow
{
    public required long AreaId { get; init; }

    public required int Year { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Standard { get; init; }

    /// <summary>Gets which households the round recorded; of others nothing is known.</summary>
    public required PopulationBase Population { get; init; }

    /// <summary>Gets a value indicating whether the figures were made up for demonstration.</summary>
    public required bool IsSynthetic { get; init; }

    public required string Note { get; init; }

    /// <summary>Gets the document under which the office published the figures; null while the public does not see them.</summary>
    public DecidingDocument? PublishedUnder { get; init; }

    /// <summary>Gets the data version whose figures were published, frozen; null while unpublished.</summary>
    public long? PublishedVersion { get; init; }
}

/// <summary>How a review classified a household.</summary>
internal enum HouseholdStatus
{
    NotPoor,
    NearPoor,
    Poor,
}

/// <summary>A household in a review; <c>Id</c> is a pseudonym, and nothing here says who it is.</summary>
internal sealed class HouseholdReviewRow : FactRow
{
    public required long RoundId { get; init; }

    public required long VillageId { get; init; }

    public required HouseholdStatus Status { get; init; }

    public required int Members { get; init; }

    public required bool IsMinority { get; init; }
}
