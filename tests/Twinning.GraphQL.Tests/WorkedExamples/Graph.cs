using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Tests.Demo;
using Twinning.GraphQL.Tests.Http;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Xunit;

namespace Twinning.GraphQL.Tests.WorkedExamples;

/// <summary>A host with the demonstration, on SQLite or on the PostgreSQL that TWINNING_TEST_POSTGRES names, and short ways to ask it.</summary>
public sealed class Graph : IDisposable
{
    private readonly TwinningHost _host;

    private Graph(TwinningHost host) => (_host, Client) = (host, host.CreateClient());

    public HttpClient Client { get; }

    public IServiceProvider Services => _host.Services;

    public static Graph Open(string database, Action<IServiceCollection>? services = null)
    {
        if (database == "SQLite")
        {
            return new Graph(TwinningHost.With(Tokens.Settings, services));
        }

        return new Graph(On(PostgresDatabase.Create(PostgresDemoStore.LoadedDatabase), services));
    }

    /// <summary>Opens another host on the same store.</summary>
    public Graph Beside() => new(On(_host.Store));

    private static TwinningHost On(string store, Action<IServiceCollection>? services = null) =>
        TwinningHost.With(new Dictionary<string, string>(Tokens.Settings) { ["TWINNING_DATABASE"] = store }, services);

    /// <summary>Asks and returns the data; the test fails on any error.</summary>
    public async Task<JsonElement> AskAsync(string query, string? token = null)
    {
        var answer = await AnswerAsync(query, token);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Asks with the input in the variable <c>$input</c> and returns the data; the test fails on any error.</summary>
    public async Task<JsonElement> AskWithAsync(string query, object input, string? token = null)
    {
        var answer = await AnswerWithAsync(query, input, token);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    public async Task<JsonElement> AnswerWithAsync(string query, object input, string? token = null)
    {
        using var response = await Client.PostAsync(JsonSerializer.Serialize(new { query, variables = new { input } }), token: token);
        return await response.JsonAsync();
    }

    public async Task<JsonElement> AnswerAsync(string query, string? token = null)
    {
        using var response = await Client.PostAsync(Requests.Body(query), token: token);
        return await response.JsonAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        _host.Dispose();
    }
}
