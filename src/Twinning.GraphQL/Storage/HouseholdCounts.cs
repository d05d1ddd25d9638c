using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>How many households a round found in a village, minority households apart.</summary>
internal sealed record VillageCount(
    long RoundId, long VillageId, bool IsMinority, int Households, int People, int Poor, int NearPoor);

/// <summary>Counts households by round and village in the database; no household leaves it.</summary>
internal static class HouseholdCounts
{
    /// <summary>Counts the households of some rounds as known in a version: one command.</summary>
    public static async Task<IReadOnlyList<VillageCount>> ReadAsync(
        StoreReader reader, long version, IReadOnlyCollection<long> rounds, CancellationToken cancellation)
    {
        var reviews = await reader.FactsAsync<HouseholdReviewRow>(version, cancellation);
        return await reviews
            .Where(row => EF.Parameter(rounds).Contains(row.RoundId))
            .GroupBy(row => new { row.RoundId, row.VillageId, row.IsMinority })
            .OrderBy(group => group.Key.RoundId).ThenBy(group => group.Key.VillageId).ThenBy(group => group.Key.IsMinority)
            .Select(group => new VillageCount(
                group.Key.RoundId,
                group.Key.VillageId,
                group.Key.IsMinority,
                group.Count(),
                group.Sum(row => row.Members),
                group.Count(row => row.Status == HouseholdStatus.Poor),
                group.Count(row => row.Status == HouseholdStatus.NearPoor)))
            .ToListAsync(cancellation);
    }
}
