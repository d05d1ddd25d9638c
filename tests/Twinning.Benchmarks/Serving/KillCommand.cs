using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Twinning.GraphQL.Schema;

namespace Twinning.Benchmarks.Serving;

/// <summary>Kills the host in the middle of writing, again and again, and makes sure that every acknowledged write is there once and no other half.</summary>
internal static class KillCommand
{
    private const int Connections = 16;

    /// <summary>Runs it.</summary>
    public static async Task<int> RunAsync(ServingOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("twinning-kill-").FullName;
        try
        {
            var database = Path.Combine(folder, "twinning.db");
            await (await ServedHost.StartAsync(database, keepsAnswers: false)).DisposeAsync();
            var before = KilledStore.Read(database);
            var acknowledged = new ConcurrentDictionary<string, long>();
            var pending = new ConcurrentDictionary<string, bool>();
            var (times, again, late) = (options.Times ?? 50, 0, 0);
            for (var time = 1; time <= times; time++)
            {
                using var host = await HostProcess.StartAsync(options.Host, database);
                using var client = new HttpClient { BaseAddress = host.Address };

                // What was answered is answered alike; what was on its way when the host was killed is done once, whether it was done then or is now.
                foreach (var key in acknowledged.Keys.TakeLast(5).Concat(pending.Keys).ToList())
                {
                    var id = await WriteAsync(client, key) ?? throw new InvalidOperationException("A write that was sent again is not answered.");
                    if (acknowledged.TryGetValue(key, out var first) && first != id)
                    {
                        throw new InvalidOperationException($"'{key}' was answered with visit {first}, and sent again with {id}.");
                    }

                    acknowledged[key] = id;
                    again++;
                }

                pending.Clear();
                var writers = Enumerable.Range(0, Connections).Select(writer => WriteUntilKilledAsync(client, $"{time}-{writer}", acknowledged, pending)).ToList();
                await Task.Delay(300 + (time * 37 % 700));
                host.Kill();
                await Task.WhenAll(writers);
                late += pending.Count;
                KilledStore.Read(database).Require(before, acknowledged);
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Killed {times} times: {acknowledged.Count:N0} acknowledged writes are there once each, with their version and key; of {late:N0} that were not answered none is half there; {again:N0} were sent again and answered as before."));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task WriteUntilKilledAsync(
        HttpClient client, string name, ConcurrentDictionary<string, long> acknowledged, ConcurrentDictionary<string, bool> pending)
    {
        for (var number = 0; ; number++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
            pending[key] = true;
            if (await WriteAsync(client, key) is not { } id)
            {
                return;
            }

            acknowledged[key] = id;
            pending.TryRemove(key, out _);
        }
    }

    // Null when the host went away before it answered.
    private static async Task<long?> WriteAsync(HttpClient client, string key)
    {
        try
        {
            using var message = SameAnswers.Read(Operation.WriteUnder(key));
            using var answer = await client.SendAsync(message, CancellationToken.None);
            var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            return json["data"]?["recordVisit"]?["visit"]?["id"] is { } id
                ? NodeId.Read((string)id!, "Visit")
                : throw new InvalidOperationException(json.ToJsonString());
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
