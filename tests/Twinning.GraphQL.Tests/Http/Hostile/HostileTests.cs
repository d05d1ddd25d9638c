using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.Tests.Hostile;
using Xunit;

namespace Twinning.GraphQL.Tests.Http.Hostile;

/// <summary>Nothing that is sent over the network makes the host fail, tell of its insides or keep memory. It runs alone, since it measures the process.</summary>
/// <remarks>What it costs those who ask beside is measured by the benchmarks' <c>hostile</c>.</remarks>
[CollectionDefinition(nameof(HostileTests), DisableParallelization = true)]
[Collection(nameof(HostileTests))]
public class HostileTests
{
    // How many are sent; TWINNING_TEST_HOSTILE asks for more.
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("TWINNING_TEST_HOSTILE"), NumberStyles.None, CultureInfo.InvariantCulture, out var more) ? more : 1_000;

    // Enough for all that is sent, however busy the machine is.
    private static CancellationToken Patience => new CancellationTokenSource(TimeSpan.FromSeconds(60 + (Count / 5))).Token;

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Hostile_requests_get_an_answer_and_nothing_else(string database)
    {
        // Little is kept, so that what a keeper rightly holds is not taken for a leak.
        var settings = new Dictionary<string, string>(Tokens.Settings)
        {
            ["Limits:CachedCharacters"] = "20000",
            ["Limits:CachedAnswerBytes"] = "100000",
            ["Limits:RequestsPerMinute"] = "0",
            ["Limits:TimeoutSeconds"] = "60",
            ["Limits:BodySeconds"] = "60",
        };
        using var log = new LogLines(LogLevel.Error); // what the test itself keeps counts too
        if (database != "SQLite")
        {
            settings["TWINNING_DATABASE"] = PostgresDatabase.Create(Demo.PostgresDemoStore.LoadedDatabase);
        }

        using var host = TwinningHost.With(settings);
        var address = host.Listen();
        host.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var before = await WarmHeapAsync(address);

        var answers = await SendAsync(address, 2, Count);

        Assert.True(Heap() < before * 1.2, $"{before} bytes before, {Heap()} after");
        Assert.Equal(Count, answers.Count);
        Assert.True(answers.SelectMany(answer => answer.Statuses).Distinct().Count() >= 8, "They are all treated alike.");
        Assert.Empty(log.Lines);
        using var client = new HttpClient { BaseAddress = new Uri($"http://{address}") };
        using var good = await client.PostAsync(Requests.Body("""{ coverage(asOf: "2020-12-31") { villagesCovered } }"""));
        Assert.Equal(24, (await good.IsAnsweredAsync()).GetProperty("coverage").GetProperty("villagesCovered").GetInt32());
    }

    [Fact]
    public void The_same_seed_makes_the_same_requests() => Assert.Equal(
        Enumerable.Range(0, 50).Select(_ => new HostileRequests(7)).Select(requests => requests.Next().ToString()).Distinct(),
        [new HostileRequests(7).Next().ToString()]);

    private static async Task<List<HostileAnswer>> SendAsync(IPEndPoint address, int seed, int count)
    {
        using var client = new HostileClient(address, IPAddress.Loopback, seed);
        var (answers, patience) = (new List<HostileAnswer>(), Patience);
        while (answers.Count < count)
        {
            answers.Add(await client.NextAsync(patience));
            Assert.True(answers[^1].Fault is null, $"{answers[^1].Kind}: {answers[^1].Fault}");
        }

        return answers;
    }

    // Buffers that are pooled grow to what is needed, and not beyond. Tests that ran before have mostly seen to it.
    private static async Task<long> WarmHeapAsync(IPEndPoint address)
    {
        var (before, heap) = (0L, 0L);
        for (var pass = 0; pass < 8 && heap >= before * 1.05; pass++)
        {
            before = heap;
            await SendAsync(address, 1, Count / 2);
            heap = Heap();
        }

        return heap;
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
