using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Twinning.GraphQL.Tests.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>The program ends with a clear word where it cannot work with the store that is named, whatever it was asked to do.</summary>
public sealed class RefusedStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("twinning-").FullName;

    [Theory]
    [InlineData("postgresql://me@127.0.0.1/twinning")]
    [InlineData("postgres://me@127.0.0.1/twinning")]
    public async Task An_address_is_not_taken_for_a_path(string address) =>
        Assert.Contains("connection string that begins with Host=", await RefusedStart.WordsAsync($"TWINNING_DATABASE={address}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("no-store.db", "file is not a database")]
    [InlineData("no-store.db/twinning.db", "no-store.db")]
    [InlineData("", "SQLite Error")]
    public async Task A_store_that_cannot_be_opened_is_named_with_the_reason(string name, string reason)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "no-store.db"), new string('x', 4_096), TestContext.Current.CancellationToken);

        await IsRefusedAsync(Path.Combine(folder, name), reason);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_named_with_the_reason_and_without_the_password()
    {
        var words = await IsRefusedAsync("Host=127.0.0.1;Port=1;Username=me;Password=not-to-be-told;Database=twinning", "127.0.0.1:1");

        Assert.DoesNotContain("not-to-be-told", words, StringComparison.Ordinal);
    }

    private static async Task<string> IsRefusedAsync(string database, string reason)
    {
        var words = await RefusedStart.WordsAsync($"TWINNING_DATABASE={database}");
        Assert.Contains("The store that TWINNING_DATABASE names cannot be opened or brought up to date: ", words, StringComparison.Ordinal);
        Assert.Contains(reason, words, StringComparison.Ordinal);
        return words;
    }

    [Fact]
    public async Task A_store_of_another_version_is_left_alone()
    {
        var file = Path.Combine(folder, "twinning.db");
        await File.WriteAllBytesAsync(file, DemoStore.LoadedFile, TestContext.Current.CancellationToken);
        await using (var store = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await store.OpenAsync(TestContext.Current.CancellationToken);
            await using var later = store.CreateCommand();
            later.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99')";
            await later.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("29990101000000_Later", await RefusedStart.WordsAsync($"TWINNING_DATABASE={file}"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
