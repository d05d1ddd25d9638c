using System;
using System.IO;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Standards;

/// <summary>The host does not start with standards that it cannot use.</summary>
public sealed class StandardsSetupTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("twinning-").FullName;

    [Fact]
    public async Task A_file_that_is_not_there_keeps_the_host_from_starting() =>
        Assert.Contains("none.json", await RefusalAsync(Path.Combine(folder, "none.json")), StringComparison.Ordinal);

    [Fact]
    public async Task A_broken_rule_keeps_the_host_from_starting()
    {
        var file = Path.Combine(folder, "low.json");
        await File.WriteAllBytesAsync(file, StandardsJson.With("1800000", "1400000"), TestContext.Current.CancellationToken);

        Assert.Contains($"{file} are refused", await RefusalAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_the_store_does_not_know_keeps_the_host_from_starting()
    {
        var file = Path.Combine(folder, "strange.json");
        await File.WriteAllBytesAsync(file, StandardsJson.With("\"area\": 1,", "\"area\": 987654,"), TestContext.Current.CancellationToken);

        Assert.Contains("no area with the number 987654", await RefusalAsync(file), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> RefusalAsync(string file)
    {
        var store = Path.Combine(folder, "twinning.db");
        await File.WriteAllBytesAsync(store, DemoStore.LoadedFile, TestContext.Current.CancellationToken);
        return await RefusedStart.WordsAsync($"TWINNING_STANDARDS={file}", $"TWINNING_DATABASE={store}");
    }
}
