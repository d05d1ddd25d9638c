using System;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Storage;

namespace Twinning.GraphQL.Tests.Demo;

/// <summary>The same on the PostgreSQL that TWINNING_TEST_POSTGRES names; without one its tests are skipped.</summary>
public sealed class PostgresDemoStore : DemoStore
{
    private static readonly Lazy<Task<string>> Loaded = new(() => Task.Run(LoadOnceAsync));

    /// <summary>Gets the PostgreSQL database that holds the demonstration, to be copied; made once.</summary>
    internal static string LoadedDatabase => Loaded.Value.GetAwaiter().GetResult();

    protected override async Task<string> CopyAsync() => PostgresDatabase.Create(await Loaded.Value);

    private static async Task<string> LoadOnceAsync()
    {
        var database = PostgresDatabase.Create();
        await using var store = new PostgresDemoStore();
        await store.FillAsync(database);
        return database;
    }
}
