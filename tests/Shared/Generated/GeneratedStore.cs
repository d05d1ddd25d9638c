using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.Tests.Generated;

/// <summary>Fills an empty store with a generated province: its rounds, published, and a later correction, published too.</summary>
internal static class GeneratedStore
{
    private const int VillagesAtOnce = 100;

    private const int VillagesPerCorrection = 100;

    private const string Actor = "SYSTEM";

    private static readonly DecidingDocument MadeUp = new("generated", "generated", null);

    /// <summary>Fills the store.</summary>
    /// <param name="services">The host's storage.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">Is told how many villages are written.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task FillAsync(IServiceProvider services, GeneratedPlan plan, IProgress<int> progress, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Households / plan.Villages, GeneratedPlan.FewestPerVillage);
        await StoreUpgrade.MigrateAsync(services, cancellation);
        await LoadAsync(services, plan, progress, cancellation);
        var writer = services.GetRequiredService<StoreWriter>();
        await writer.WriteAsync("publish", Actor, session => PublishAsync(session, [1, 2]), cancellation, GeneratedPlan.RecordedAt);
        await writer.WriteAsync("correct", Actor, session => CorrectAsync(session, plan, cancellation), cancellation, GeneratedPlan.CorrectedAt);
        await writer.WriteAsync("publish", Actor, session => PublishAsync(session, [2]), cancellation, GeneratedPlan.CorrectedAt);
    }

    // Everything in one transaction, as the host's own writes are; the rows go past its change tracker, a hundred villages at a time.
    private static async Task LoadAsync(IServiceProvider services, GeneratedPlan plan, IProgress<int> progress, CancellationToken cancellation)
    {
        await using var context = services.GetRequiredService<IContextFactory>().Create();
        await using var transaction = await context.BeginWriteAsync(cancellation);
        var rounds = Rounds();
        await WriteAsync(context, [Dataset()]);
        await WriteAsync(context, GeneratedPlaces.Rows(plan));
        await WriteAsync(context, rounds);
        var next = 1L;
        foreach (var villages in Enumerable.Range(0, plan.Villages).Chunk(VillagesAtOnce))
        {
            var reviews = new List<HouseholdReviewRow>();
            var summaries = new List<VillageSummary>();
            foreach (var village in villages)
            {
                List<HouseholdReviewRow> ofVillage = [.. GeneratedHouseholds.Rows(plan, village, next)];
                next += plan.HouseholdsOf(village);
                reviews.AddRange(ofVillage);
                summaries.Add(VillageSummaries.Of(GeneratedPlaces.Village(village), GeneratedPlan.Standard, rounds, ofVillage, []));
            }

            await WriteAsync(context, reviews);
            await WriteAsync(context, summaries.SelectMany(summary => summary.Counts));
            await WriteAsync(context, summaries.SelectMany(summary => summary.Movements));
            progress.Report(villages[^1] + 1);
        }

        await new RowCopy(context, typeof(VersionRow)).WriteAsync([new VersionRow
        {
            Version = 1,
            Moment = Moments.ToMicroseconds(GeneratedPlan.RecordedAt),
            Operation = "generate",
            Actor = Actor,
            TouchesRegisters = true,
        }]);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task WriteAsync(TwinningContext context, IEnumerable<FactRow> rows)
    {
        foreach (var table in rows.GroupBy(row => row.GetType()))
        {
            await new RowCopy(context, table.Key).WriteAsync(table.Select(row =>
            {
                row.RecordedIn = 1;
                return row;
            }));
        }
    }

    private static async Task<bool> PublishAsync(WriteSession session, IReadOnlyList<long> rounds)
    {
        foreach (var round in rounds)
        {
            session.Append(new PublicationRow
            {
                Id = await session.NextIdAsync<PublicationRow>(CancellationToken.None),
                RoundId = round,
                PublishedVersion = session.Version - 1,
                SmallestShown = new SuppressionPolicy().Threshold,
                DecidingDocument = MadeUp,
            });
        }

        return true;
    }

    // One household in each hundredth village was near-poor in the last round.
    private static async Task<bool> CorrectAsync(WriteSession session, GeneratedPlan plan, CancellationToken cancellation)
    {
        var (next, villages, round) = (1L, new List<long>(), GeneratedPlan.Years.Count);
        for (var village = 0; village < plan.Villages; next += plan.HouseholdsOf(village++))
        {
            if (village % VillagesPerCorrection != 0)
            {
                continue;
            }

            var corrected = GeneratedHouseholds.Rows(plan, village, next).Single(row =>
                row.RoundId == round && row.Id == next + GeneratedHouseholds.Corrected);
            await session.SupersedeWhereAsync<HouseholdReviewRow>(
                row => row.Id == corrected.Id && row.RoundId == round && row.VillageId == corrected.VillageId, cancellation);
            session.Append(GeneratedHouseholds.Correct(corrected, village));
            villages.Add(corrected.VillageId);
        }

        await SummaryWrites.RefreshAsync(session, GeneratedPlan.Standard, villages, cancellation);
        return true;
    }

    private static ReviewRoundRow[] Rounds() => [.. GeneratedPlan.Years.Select((year, place) => new ReviewRoundRow
    {
        Id = place + 1,
        AreaId = GeneratedPlaces.Province,
        Year = year,
        Kind = ReturnKind.Annual,
        AsOf = new DateOnly(year, 12, 31),
        Standard = GeneratedPlan.Standard.Id.Value,
        Population = PopulationBase.All,
        IsSynthetic = true,
        Note = "Generated to measure with: no real household is described.",
    })];

    private static DatasetRow Dataset() => new()
    {
        Id = 1,
        Name = "Generated data",
        Description = "A province with villages and households made by a program, to measure with. No real place or household is described.",
        IsDemonstration = true,
    };
}
