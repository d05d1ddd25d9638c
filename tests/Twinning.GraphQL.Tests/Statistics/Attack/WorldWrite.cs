using System.Collections.Generic;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>One write of a small world: what is recorded, corrected and published in one data version.</summary>
internal sealed record WorldWrite
{
    /// <summary>Gets the map that is in force from this write on; null where it stays as it is.</summary>
    public AreaTree? Map { get; init; }

    public IReadOnlyList<ReviewRoundRow> Rounds { get; init; } = [];

    /// <summary>Gets reviews of households; one of the same household in the same round is superseded.</summary>
    public IReadOnlyList<HouseholdReviewRow> Reviews { get; init; } = [];

    /// <summary>Gets reviews that were a mistake and are taken back.</summary>
    public IReadOnlyList<(long Household, long Round)> Removed { get; init; } = [];

    public IReadOnlyList<HouseholdDepartureRow> Departures { get; init; } = [];

    /// <summary>Gets returns; one with the same id is superseded.</summary>
    public IReadOnlyList<PovertyReturnRow> Returns { get; init; } = [];

    /// <summary>Gets the rounds that are published as they then are.</summary>
    public IReadOnlyList<long> Published { get; init; } = [];
}
