using System;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>What a village is like in a year.</summary>
internal sealed class VillageProfileRow : FactRow
{
    public required long VillageId { get; init; }

    public required int Year { get; init; }

    public required DateOnly AsOf { get; init; }

    public required int Households { get; init; }

    public required int People { get; init; }

    public required int MinorityHouseholds { get; init; }

    public PartyCellKind? PartyCell { get; init; }

    public int? ResidentMembers { get; init; }

    /// <summary>Gets what the mass organisations have gathered, as JSON: read and shown as a whole, never searched.</summary>
    public required string Gathered { get; init; }

    /// <summary>Gets the counted matters of security, as JSON: read and shown as a whole, never searched.</summary>
    public required string Security { get; init; }
}
