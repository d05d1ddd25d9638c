using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Xunit;

namespace Twinning.GraphQL.Tests.Http.Hostile;

/// <summary>Nothing that is sent makes the host fail, tell of its insides or keep memory. It runs alone, since it measures the process.</summary>
[CollectionDefinition(nameof(HostileTests), DisableParallelization = true)]
[Collection(nameof(HostileTests))]
public class HostileTests
{
    // How many requests; TWINNING_TEST_HOSTILE asks for more.
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("TWINNING_TEST_HOSTILE"), NumberStyles.None, CultureInfo.InvariantCulture, out var more) ? more : 1_000;

    private static string[] Insides => ["Exception", "   at ", "Twinning.", "Microsoft.", "System.", "SQLite", "Npgsql", "SELECT ", "data_version", "/src/"];

    [Fact]
    public async Task Hostile_requests_get_an_answer_and_nothing_else()
    {
        // Little is kept, so that what a keeper rightly holds is not taken for a leak.
        var settings = new Dictionary<string, string>(Tokens.Settings) { ["Limits:CachedCharacters"] = "20000", ["Limits:CachedAnswerBytes"] = "100000", ["Logging:LogLevel:Default"] = "None", ["Logging:LogLevel:Twinning"] = "None" };
        using var host = TwinningHost.Loaded(settings);
        using var client = host.CreateClient();
        await SendAsync(client, new HostileRequests(1), Math.Min(200, Count));
        var before = Heap();

        var statuses = await SendAsync(client, new HostileRequests(2), Count);

        Assert.True(Heap() < before * 1.2, $"{before} bytes before, {Heap()} after");
        Assert.True(statuses.Values.Sum() == Count && statuses.Count >= 4, string.Join(", ", statuses));
        using var good = await client.PostAsync(Requests.Body("""{ coverage(asOf: "2020-12-31") { villagesCovered } }"""));
        Assert.Equal(24, (await good.IsAnsweredAsync()).GetProperty("coverage").GetProperty("villagesCovered").GetInt32());
    }

    [Fact]
    public void The_same_seed_makes_the_same_requests() => Assert.Equal(
        Enumerable.Range(0, 50).Select(_ => new HostileRequests(7)).Select(requests => requests.Next().ToString()).Distinct(),
        [new HostileRequests(7).Next().ToString()]);

    private static async Task<Dictionary<int, int>> SendAsync(HttpClient client, HostileRequests requests, int count)
    {
        var statuses = new Dictionary<int, int>();
        for (var number = 0; number < count; number++)
        {
            var hostile = requests.Next();
            using var message = hostile.ToMessage();
            using var response = await client.SendAsync(message, TestContext.Current.CancellationToken);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var status = (int)response.StatusCode;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            Assert.True(status < 500, $"{status} {text}\n{hostile}");
            if (response.Content.Headers.ContentType?.MediaType is Requests.Json or Requests.Response && text.Length > 0)
            {
                JudgeErrors(JsonDocument.Parse(text).RootElement, hostile);
            }
        }

        return statuses;
    }

    // The client's own words may come back to it; ours may not tell how the host is made.
    private static void JudgeErrors(JsonElement answer, HostileRequest hostile)
    {
        foreach (var error in answer.TryGetProperty("errors", out var errors) ? errors.EnumerateArray() : default)
        {
            var text = error.GetProperty("message").GetString()!;
            Assert.True(error.GetProperty("extensions").GetProperty("code").GetString() is not ("INTERNAL" or "TIMEOUT"), $"{error}\n{hostile}");
            Assert.True(!Insides.Any(inside => text.Contains(inside, StringComparison.Ordinal)), $"{error}\n{hostile}");
        }
    }

    private static long Heap()
    {
        for (var time = 0; time < 3; time++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
