using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Tests.Http;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Statistics.Attack;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.Support;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics;

/// <summary>
/// What a host serves from its store, to the public and to an agency, publication after publication, is among what the attacker of
/// <see cref="DifferencingAttackTests"/> is told of the same world in memory: so what is attacked there is what is served. All areas are asked after the
/// last publication, a third of them after each before.
/// </summary>
public sealed class ServedAttackTests : IDisposable
{
    private static readonly long[] Nowhere = [];

    private readonly string _folder = Directory.CreateTempSubdirectory("twinning-world-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(6571, true, "SQLite")]
    [InlineData(6620, false, "SQLite")]
    [InlineData(6620, true, "PostgreSQL")]
    public async Task What_is_served_is_what_is_attacked(int seed, bool asAgency, string database)
    {
        var script = WorldScript.Of(seed);
        var store = database == "SQLite" ? Path.Combine(_folder, "twinning.db") : PostgresDatabase.Create();
        await BeginAsync(store, script[0]);
        using var host = TwinningHost.With(new Dictionary<string, string>(Tokens.Settings) { ["TWINNING_DATABASE"] = store });
        using var client = host.CreateClient();
        var world = new MemoryWorld(WorldScript.Of(seed));
        var (served, last) = (0, script.Index().Last(write => TellsPublic(write.Item)).Index);
        foreach (var (place, write) in script.Index().Skip(1))
        {
            await StoredWorld.WriteAsync(host.Services, write, place);
            if (!TellsPublic(write))
            {
                continue;
            }

            var told = (await new PublicQuestions(world).AskAllAsync([place + 1])).Select(Plain).ToHashSet();
            foreach (var area in world.MapAt(place + 1).Areas.Where(area => place == last || area.Id.Value % 3 == place % 3))
            {
                var answers = await ServedAnswers.OfAsync(area.Id.Value, question => AskAsync(client, question, asAgency ? Desk.Agency(1) : null));
                Assert.All(answers, answer => Assert.Contains(Plain(answer), told));
                served += answers.Count;
            }
        }

        Assert.True(served > 100, $"Only {served} figures were served.");
    }

    private static bool TellsPublic(WorldWrite write) => write.Published.Count + write.Returns.Count > 0;

    private static PublicAnswer Plain(PublicAnswer answer) => answer with { Version = 0, Villages = Nowhere };

    private static async Task BeginAsync(string store, WorldWrite first)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["TWINNING_DATABASE"] = store }).Build();
        await using var services = new ServiceCollection().AddTwinningStorage(configuration).BuildServiceProvider();
        await StoreUpgrade.MigrateAsync(services, TestContext.Current.CancellationToken);
        await StoredWorld.WriteAsync(services, first, 0);
    }

    private static async Task<JsonElement> AskAsync(HttpClient client, string question, string? token)
    {
        using var response = await client.PostAsync(Requests.Body(question), Requests.Json, token: token);
        return (await response.JsonAsync()).TryGetProperty("data", out var data) ? data : default;
    }
}
