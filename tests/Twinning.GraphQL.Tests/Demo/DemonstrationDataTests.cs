using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

public sealed class DemonstrationDataOnSqliteTests() : DemonstrationDataTests(new DemoStore());

public sealed class DemonstrationDataOnPostgresTests() : DemonstrationDataTests(new PostgresDemoStore());

public abstract class DemonstrationDataTests(DemoStore store) : DemoStoreTests(store)
{
    [Fact]
    public async Task An_empty_store_is_filled_in_one_write_with_a_fixed_moment()
    {
        var version = await Store.ReadAsync(context => context.Versions.SingleAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, version.Version);
        Assert.Equal(new DateTimeOffset(2026, 1, 15, 2, 0, 0, TimeSpan.Zero), Moments.FromMicroseconds(version.Moment));
        Assert.Equal(("loadDemonstration", "SYSTEM", true), (version.Operation, version.Actor, version.TouchesRegisters));
    }

    [Fact]
    public async Task A_store_that_holds_something_is_left_alone()
    {
        Assert.False(await Store.LoadAsync());
        Assert.Equal(1, await Store.VersionAsync());
    }

    [Fact]
    public async Task The_data_set_says_that_it_is_a_demonstration_and_what_is_made_up()
    {
        var dataset = Assert.Single(await Store.RowsAsync<DatasetRow>());

        Assert.True(dataset.IsDemonstration);
        Assert.Contains("Published: the area tree", dataset.Description, StringComparison.Ordinal);
        Assert.Contains("Made up: the villages' names", dataset.Description, StringComparison.Ordinal);
        Assert.Contains("Dữ liệu minh họa", dataset.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_stores_get_the_same_facts()
    {
        await using var other = await DemoStore.MakeAsync();

        Assert.Equal(await DumpAsync(Store), await DumpAsync(other));
    }

    private static async Task<string> DumpAsync(DemoStore Store) => string.Join('\n',
    [
        JsonSerializer.Serialize(await Store.RowsAsync<DatasetRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<AreaRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<AreaNameRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<AgencyRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<AssignmentRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<PovertyReturnRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<ReviewRoundRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<HouseholdReviewRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<ContributionRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<ActivityRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<VisitRow>()),
        JsonSerializer.Serialize(await Store.RowsAsync<ReportRow>()),
    ]);
}
