using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Keeps the summaries of villages in step with their households, within the write that changes them.</summary>
internal static class SummaryWrites
{
    /// <summary>Counts some villages anew under a standard, and supersedes the summaries that no longer hold.</summary>
    public static async Task RefreshAsync(
        WriteSession session, PovertyStandard standard, IReadOnlyCollection<long> villages, CancellationToken cancellation)
    {
        await session.SaveAsync(cancellation);
        var name = standard.Id.Value;
        var rounds = await session.Now<ReviewRoundRow>().Where(round => round.Standard == name).OrderBy(round => round.Year).ToListAsync(cancellation);
        var roundIds = rounds.ConvertAll(round => round.Id);
        foreach (var village in villages)
        {
            var households = session.Now<HouseholdReviewRow>().Where(row => row.VillageId == village && roundIds.Contains(row.RoundId)).Select(row => row.Id);
            var reviews = await session.Now<HouseholdReviewRow>()
                .Where(row => roundIds.Contains(row.RoundId) && households.Contains(row.Id)).ToListAsync(cancellation);
            var departures = await session.Now<HouseholdDepartureRow>()
                .Where(row => roundIds.Contains(row.RoundId) && households.Contains(row.Id)).ToListAsync(cancellation);
            var reviewed = reviews.Where(row => row.VillageId == village).Select(row => row.RoundId).ToHashSet();
            var summary = VillageSummaries.Of(village, standard, OfVillage(rounds, reviewed, session.Registers, village), reviews, departures);
            await session.SupersedeWhereAsync<VillageSummaryRow>(row => row.VillageId == village && roundIds.Contains(row.RoundId), cancellation);
            await session.SupersedeWhereAsync<VillageMovementRow>(row => row.VillageId == village && roundIds.Contains(row.RoundId), cancellation);
            session.Append(summary.Counts);
            session.Append(summary.Movements);
        }
    }

    // The rounds of other places say nothing of this village; one that lies in its area and found no household there does.
    private static List<ReviewRoundRow> OfVillage(List<ReviewRoundRow> rounds, HashSet<long> reviewed, Registers registers, long village) =>
    [
        .. rounds.Where(round => reviewed.Contains(round.Id) || registers.Areas
            .VillagesUnder(new Domain.Localities.AreaId(round.AreaId), round.AsOf).Any(under => under.Value == village)),
    ];
}
