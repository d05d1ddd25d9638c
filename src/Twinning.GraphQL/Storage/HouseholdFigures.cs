using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Reads what is counted about households: a number of rows that depends on villages, rounds and corrections only.</summary>
internal static class HouseholdFigures
{
    /// <summary>Reads the counts of some rounds, with those that were superseded up to a version: one command.</summary>
    public static async Task<IReadOnlyList<VillageSummaryRow>> CountsAsync(
        StoreReader reader, long version, IReadOnlyCollection<long> rounds, bool withProfiles, CancellationToken cancellation) =>
        await (await reader.HistoryAsync<VillageSummaryRow>(version, cancellation))
            .Where(row => rounds.Contains(row.RoundId))
            .OrderBy(row => row.Key)
            .Select(row => new VillageSummaryRow
            {
                RecordedIn = row.RecordedIn,
                SupersededIn = row.SupersededIn,
                RoundId = row.RoundId,
                VillageId = row.VillageId,
                IsMinority = row.IsMinority,
                Status = row.Status,
                Households = row.Households,
                People = row.People,
                Profile = withProfiles ? row.Profile : null,
            })
            .ToListAsync(cancellation);

    /// <summary>Reads the movements into some rounds, with those that were superseded up to a version: one command.</summary>
    public static async Task<IReadOnlyList<VillageMovementRow>> MovementsAsync(
        StoreReader reader, long version, IReadOnlyCollection<long> rounds, CancellationToken cancellation) =>
        await (await reader.HistoryAsync<VillageMovementRow>(version, cancellation))
            .Where(row => rounds.Contains(row.RoundId))
            .OrderBy(row => row.Key)
            .ToListAsync(cancellation);
}
