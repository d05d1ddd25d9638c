using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Standards;
using Twinning.GraphQL.Storage;

namespace Twinning.Tests.Generated;

/// <summary>The host's storage and schema on a store, without the web server, and what the answers read.</summary>
internal sealed class AskedStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly ReadCounter _counter = new();

    /// <summary>Opens a store.</summary>
    /// <param name="database">The path of an SQLite file, or a connection string of PostgreSQL.</param>
    public AskedStore(string database)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["TWINNING_DATABASE"] = database, ["Limits:TimeoutSeconds"] = "600" })
            .Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddTwinningStorage(configuration)
            .AddPovertyStandards(configuration)
            .AddTwinningSchema()
            .AddTwinningHttp(configuration)
            .ConfigureDbContext<SqliteTwinningContext>(options => options.AddInterceptors(_counter))
            .ConfigureDbContext<PostgresTwinningContext>(options => options.AddInterceptors(_counter))
            .BuildServiceProvider();
    }

    public IServiceProvider Services => _services;

    /// <summary>Asks.</summary>
    /// <returns>The data, and the commands that read for it.</returns>
    /// <exception cref="InvalidOperationException">The answer holds errors.</exception>
    public async Task<(JsonElement Data, IReadOnlyList<ReadCommand> Commands)> AskAsync(string query, bool asOffice, CancellationToken cancellation)
    {
        _counter.Take();
        await using var scope = _services.CreateAsyncScope();
        var viewer = asOffice ? new Viewer(ViewerRole.Office, null, []) : Viewer.Anonymous;
        var result = await scope.ServiceProvider.GetRequiredService<IDocumentExecuter<TwinningSchema>>().ExecuteAsync(new ExecutionOptions
        {
            Query = query,
            RequestServices = scope.ServiceProvider,
            UserContext = viewer.ToUserContext(),
            CancellationToken = cancellation,
        });
        var answer = JsonDocument.Parse(scope.ServiceProvider.GetRequiredService<IGraphQLTextSerializer>().Serialize(result)).RootElement;
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException(errors.ToString())
            : (answer.GetProperty("data"), _counter.Take());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
