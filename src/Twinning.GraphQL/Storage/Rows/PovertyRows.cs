using System;
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
