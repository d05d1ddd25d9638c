using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Import;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

/// <summary>A store of its own with the demonstration in it, on an SQLite file that goes with it. Serves as a class fixture.</summary>
public class DemoStore : IAsyncLifetime
{
    private static readonly Lazy<Task<byte[]>> Loaded = new(() => Task.Run(LoadOnceAsync));

    private readonly string folder = Directory.CreateTempSubdirectory("twinning-demo-").FullName;
    private ServiceProvider services = null!;

    /// <summary>Gets the SQLite file of a store that holds the demonstration; made once.</summary>
    internal static byte[] LoadedFile => Loaded.Value.GetAwaiter().GetResult();

    public IConfiguration Configuration { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string PathOf(string fileName) => Path.Combine(folder, fileName);

    // Loading takes a while on a busy machine, so it is done once and copied.
    public async ValueTask InitializeAsync() => Use(await CopyAsync());

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            await services.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Copies the loaded demonstration and returns where the copy is, as the setting says it.</summary>
    protected virtual async Task<string> CopyAsync()
    {
        await File.WriteAllBytesAsync(PathOf("twinning.db"), await Loaded.Value, Cancellation);
        return PathOf("twinning.db");
    }

    /// <summary>Fills an empty database with the demonstration.</summary>
    protected async Task FillAsync(string database)
    {
        Use(database);
        await StoreUpgrade.MigrateAsync(services, CancellationToken.None);
        Assert.True(await LoadAsync());
    }

    /// <summary>Makes a store afresh, without the copy.</summary>
    internal static async Task<DemoStore> MakeAsync()
    {
        var store = new DemoStore();
        await store.FillAsync(store.PathOf("twinning.db"));
        return store;
    }

    internal Task<T> WriteAsync<T>(Func<WriteSession, Task<T>> write) =>
        services.GetRequiredService<StoreWriter>().WriteAsync("test", "OFFICE", write, Cancellation);

    internal Task<bool> LoadAsync() => DemonstrationData.LoadIfEmptyAsync(services, CancellationToken.None);

    internal async Task<T> ReadAsync<T>(Func<TwinningContext, Task<T>> read)
    {
        await using var context = services.GetRequiredService<IContextFactory>().Create();
        return await read(context);
    }

    internal Task<List<T>> RowsAsync<T>()
        where T : FactRow =>
        ReadAsync(async context => await context.At<T>(await context.Versions.MaxAsync(row => row.Version))
            .OrderBy(row => row.Id).ThenBy(row => row.Key).ToListAsync(Cancellation));

    internal Task<long> VersionAsync() => ReadAsync(context => context.Versions.MaxAsync(row => row.Version, Cancellation));

    internal async Task<Registers> RegistersAsync()
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<StoreReader>().RegistersAsync(await VersionAsync(), Cancellation);
    }

    internal async Task<ImportReport> ImportAsync(byte[] file, bool correct = false)
    {
        await using var scope = services.CreateAsyncScope();
        using var stream = new MemoryStream(file);
        return await scope.ServiceProvider.GetRequiredService<ReturnsImport>().RunAsync(stream, "folder/returns.csv", correct, Cancellation);
    }

    internal async Task<byte[]> ExportAsync()
    {
        await using var scope = services.CreateAsyncScope();
        using var stream = new MemoryStream();
        await scope.ServiceProvider.GetRequiredService<ReturnsExport>().WriteAsync(stream, Cancellation);
        return stream.ToArray();
    }

    private static async Task<byte[]> LoadOnceAsync()
    {
        await using var store = await MakeAsync();
        await using (var context = store.services.GetRequiredService<IContextFactory>().Create())
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return await File.ReadAllBytesAsync(store.PathOf("twinning.db"));
    }

    private void Use(string database)
    {
        Configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["TWINNING_DATABASE"] = database })
            .Build();
        services = new ServiceCollection()
            .AddTwinningStorage(Configuration)
            .AddScoped<ReturnsImport>()
            .AddScoped<ReturnsExport>()
            .BuildServiceProvider();
    }
}
