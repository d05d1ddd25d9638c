using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Twinning.Tests.Generated;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

public sealed class RowsReadOnSqliteTests : RowsReadTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("twinning-generated-").FullName;

    [Fact]
    public async Task What_was_recorded_since_the_registers_changed_costs_a_past_question_nothing()
    {
        await using var store = new AskedStore(NewDatabase());
        await GeneratedStore.FillAsync(store.Services, new GeneratedPlan(4, 4 * GeneratedPlan.FewestPerVillage), new Progress<int>(), Cancellation);
        var after = await AddVersionsAsync(store, GeneratedPlan.CorrectedAt, 10);
        var few = await StepsAsync(after);
        after = await AddVersionsAsync(store, after, 3_000);

        Assert.InRange(await StepsAsync(after), few - 100, few + 100);

        async Task<long> StepsAsync(DateTimeOffset moment) =>
            (await store.AskAsync(ByCommune.Generated.OfLastYear.Query(moment.AddSeconds(-1)), asOffice: true, Cancellation)).Commands.Sum(command => command.Steps);
    }

    protected override string NewDatabase() => Path.Combine(_folder, Guid.NewGuid().ToString("N") + ".db");

    // Versions that change no register, a minute apart.
    private static async Task<DateTimeOffset> AddVersionsAsync(AskedStore store, DateTimeOffset after, int count)
    {
        await using var context = store.Services.GetRequiredService<IContextFactory>().Create();
        var last = await context.Versions.MaxAsync(row => row.Version, Cancellation);
        context.Versions.AddRange(Enumerable.Range(1, count).Select(number => new VersionRow
        {
            Version = last + number,
            Moment = Moments.ToMicroseconds(after.AddMinutes(number)),
            Operation = "visit",
            Actor = "SYSTEM",
            TouchesRegisters = false,
        }));
        await context.SaveChangesAsync(Cancellation);
        return after.AddMinutes(count);
    }

    protected override void Dispose(bool isDisposing)
    {
        base.Dispose(isDisposing);
        Directory.Delete(_folder, recursive: true);
    }
}

public sealed class RowsReadOnPostgresTests : RowsReadTests
{
    protected override string NewDatabase() => PostgresDatabase.Create();
}

/// <summary>How many rows statistics read depends on villages and rounds, never on how many households stand behind them.</summary>
public abstract class RowsReadTests : IDisposable
{
    private const int Villages = 24;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_province_by_commune_reads_as_many_rows_with_few_households_as_with_many()
    {
        var few = await MeasureAsync(Villages * GeneratedPlan.FewestPerVillage);
        var many = await MeasureAsync(Villages * 100);

        Assert.Equal(8, few.Count);
        Assert.Equal(few, many);
        Assert.All(many, one => Assert.DoesNotContain("household_review", one.Tables));
        Assert.All(many, one => Assert.InRange(one.Reads, Villages, Villages * 100));
    }

    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract string NewDatabase();

    protected virtual void Dispose(bool isDisposing)
    {
    }

    private async Task<List<Measured>> MeasureAsync(int households)
    {
        await using var store = new AskedStore(NewDatabase());
        await GeneratedStore.FillAsync(store.Services, new GeneratedPlan(Villages, households), new Progress<int>(), Cancellation);
        var measured = new List<Measured>();
        foreach (var asOffice in new[] { true, false })
        {
            foreach (var question in new[] { ByCommune.Generated, ByCommune.Generated.OfLastYear })
            {
                foreach (var knownAt in new[] { (DateTimeOffset?)null, GeneratedPlan.CorrectedAt.AddDays(-1) })
                {
                    var (data, commands) = await store.AskAsync(question.Query(knownAt), asOffice, Cancellation);
                    Assert.True(!asOffice || households == Households(data));
                    measured.Add(new Measured(
                        commands.Count,
                        commands.Sum(command => command.Reads),
                        commands.Sum(command => command.Steps),
                        string.Join(' ', commands.Select(command => command.Text))));
                }
            }
        }

        return measured;
    }

    private static long Households(JsonElement data) => data.EnumerateObject().Last().Value.GetProperty("nodes").EnumerateArray()
        .Sum(node => node.GetProperty("households").GetProperty("value").GetInt64());

    private sealed record Measured(int Commands, long Reads, long Steps, string Tables);
}
