using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Keeps the summaries of villages in step with their households, within the write that changes them.</summary>
internal static class SummaryWrites
{
    /// <summary>Counts some villages anew under a standard, and supersedes the summaries that no longer hold; those that do stay as they are.</summary>
    public static async Task RefreshAsync(
        WriteSession session, PovertyStandard standard, IReadOnlyCollection<long> villages, CancellationToken cancellation)
    {
        await session.SaveAsync(cancellation);
        var name = standard.Id.Value;
        var rounds = await session.Now<ReviewRoundRow>().Where(round => round.Standard == name).OrderBy(round => round.Year).ToListAsync(cancellation);
        var roundIds = rounds.ConvertAll(round => round.Id);
        foreach (var village in villages)
        {
            // The rounds of a household are few and picked here: asked by round too, SQLite would read every household of the rounds.
            var households = session.Now<HouseholdReviewRow>().Where(row => row.VillageId == village && roundIds.Contains(row.RoundId)).Select(row => row.Id);
            var reviews = (await session.Now<HouseholdReviewRow>().Where(row => households.Contains(row.Id)).ToListAsync(cancellation))
                .FindAll(row => roundIds.Contains(row.RoundId));
            var departures = (await session.Now<HouseholdDepartureRow>().Where(row => households.Contains(row.Id)).ToListAsync(cancellation))
                .FindAll(row => roundIds.Contains(row.RoundId));
            var reviewed = reviews.Where(row => row.VillageId == village).Select(row => row.RoundId).ToHashSet();
            var summary = VillageSummaries.Of(village, standard, OfVillage(rounds, reviewed, session.Registers, village), reviews, departures);
            await ReplaceAsync(
                session, row => row.VillageId == village && roundIds.Contains(row.RoundId), summary.Counts, row => (row.RoundId, row.IsMinority, row.Status), SaysTheSame, cancellation);
            await ReplaceAsync(
                session, row => row.VillageId == village && roundIds.Contains(row.RoundId), summary.Movements, row => (row.RoundId, row.IsMinority, row.List, row.Unit), SaysTheSame, cancellation);
        }
    }

    private static async Task ReplaceAsync<T, TKey>(
        WriteSession session,
        Expression<Func<T, bool>> ofVillage,
        IReadOnlyList<T> counted,
        Func<T, TKey> key,
        Func<T, T, bool> saysTheSame,
        CancellationToken cancellation)
        where T : FactRow
        where TKey : notnull
    {
        var now = counted.ToDictionary(key);
        var kept = await session.Now<T>().Where(ofVillage).ToDictionaryAsync(key, cancellation);
        var gone = kept.Where(row => !(now.TryGetValue(row.Key, out var same) && saysTheSame(same, row.Value))).Select(row => row.Value.Key).ToList();
        if (gone.Count > 0)
        {
            await session.SupersedeWhereAsync<T>(row => gone.Contains(row.Key), cancellation);
        }

        session.Append(counted.Where(row => !(kept.TryGetValue(key(row), out var same) && saysTheSame(same, row))));
    }

    private static bool SaysTheSame(VillageSummaryRow one, VillageSummaryRow other) =>
        one.Households == other.Households && one.People == other.People && (one.Profile ?? []).AsSpan().SequenceEqual(other.Profile ?? []);

    private static bool SaysTheSame(VillageMovementRow one, VillageMovementRow other) => one.Parts == other.Parts && one.Base == other.Base;

    // The rounds of other places say nothing of this village; one that lies in its area and found no household there does. Where a corrected
    // map puts the village into two rounds of a year, the one that found households there speaks for it.
    private static List<ReviewRoundRow> OfVillage(List<ReviewRoundRow> rounds, HashSet<long> reviewed, Registers registers, long village) =>
    [
        .. rounds.Where(round => reviewed.Contains(round.Id)
                || round.AreaId == village || registers.Areas.IsUnder(new AreaId(village), new AreaId(round.AreaId), round.AsOf))
            .GroupBy(round => round.Year)
            .Select(year => year.OrderBy(round => reviewed.Contains(round.Id) ? 0 : 1).ThenBy(round => round.Id).First()),
    ];
}
