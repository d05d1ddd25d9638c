using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Storage;
using Twinning.Tests.Generated;

namespace Twinning.Benchmarks.Storage;

/// <summary>Fills a store and prints what the statistics of its communes cost.</summary>
internal static class StoreCommand
{
    public static async Task<int> RunAsync(StoreOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("twinning-store-").FullName;
        try
        {
            await MeasureAsync(options.Plan, options.Database ?? Path.Combine(folder, "twinning.db"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(GeneratedPlan? plan, string database)
    {
        var isPostgres = await FillAsync(database, plan);
        await using var store = new AskedStore(database);
        Say($"| who | years | known | commands | reads | {(isPostgres ? "rows visited" : "steps")} | ms | CPU ms | allocated, MB |");
        Say("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        var all = plan is null ? ByCommune.Demonstration : ByCommune.Generated;
        foreach (var asOffice in new[] { true, false })
        {
            foreach (var question in new[] { all.OfLastYear, all })
            {
                foreach (var knownAt in plan is null ? new DateTimeOffset?[] { null } : [null, GeneratedPlan.CorrectedAt.AddDays(-1)])
                {
                    foreach (var time in new[] { "first", "again" })
                    {
                        var (watch, processor, allocated) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
                        var (_, commands) = await store.AskAsync(question.Query(knownAt), asOffice, CancellationToken.None);
                        var (elapsed, used) = (watch.Elapsed, Environment.CpuUsage.TotalTime - processor);
                        var megabytes = (GC.GetTotalAllocatedBytes() - allocated) / 1_000_000;
                        var visited = isPostgres ? await VisitedRows.OfAsync(database, commands) : commands.Sum(command => command.Steps);
                        Say($"| {(asOffice ? "office" : "public")}, {time} | {question.Years.Count} | {(knownAt is null ? "now" : "past")} | {commands.Count} | {commands.Sum(command => command.Reads):N0} | {visited:N0} | {elapsed.TotalMilliseconds:N0} | {used.TotalMilliseconds:N0} | {megabytes:N0} |");
                    }
                }
            }
        }

        using var process = Process.GetCurrentProcess();
        Say($"At most {process.PeakWorkingSet64 / 1_000_000:N0} MB of memory were in use.");
    }

    // A store that is filled already is measured as it is.
    private static async Task<bool> FillAsync(string database, GeneratedPlan? plan)
    {
        await using var store = new AskedStore(database);
        var watch = Stopwatch.StartNew();
        await StoreUpgrade.MigrateAsync(store.Services, CancellationToken.None);
        await using var context = store.Services.GetRequiredService<IContextFactory>().Create();
        if (!await context.Versions.AnyAsync())
        {
            if (plan is null)
            {
                await DemonstrationData.LoadIfEmptyAsync(store.Services, CancellationToken.None);
            }
            else
            {
                await GeneratedStore.FillAsync(store.Services, plan, new Written(plan.Villages), CancellationToken.None);
            }
        }

        if (context is PostgresTwinningContext)
        {
            await context.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        }

        var villages = await context.Set<GraphQL.Storage.Rows.VillageSummaryRow>().Select(row => row.VillageId).Distinct().CountAsync();
        var rounds = await context.ReviewRounds.CountAsync();
        var reviews = await context.HouseholdReviews.CountAsync();
        var summaries = await context.Set<GraphQL.Storage.Rows.VillageSummaryRow>().CountAsync();
        Say($"{(context is PostgresTwinningContext ? "PostgreSQL" : "SQLite")}: {villages:N0} villages, {rounds:N0} rounds, {reviews:N0} reviews of households, {summaries:N0} summaries; ready after {watch.Elapsed.TotalSeconds:N0} s.");
        Say(string.Empty);
        return context is PostgresTwinningContext;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static void Say(string text) => Console.WriteLine(text);

    private sealed class Written(int villages) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value % 1_000 == 0 || value == villages)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value:N0} of {villages:N0} villages are written."));
            }
        }
    }
}
