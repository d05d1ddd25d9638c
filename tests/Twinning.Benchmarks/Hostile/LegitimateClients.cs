using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Twinning.Benchmarks.Serving;

namespace Twinning.Benchmarks.Hostile;

/// <summary>Four who ask what analysts ask, each some twelve questions a second, one after another, and note how long each answer took.</summary>
internal sealed class LegitimateClients(IPEndPoint host)
{
    private const int Clients = 4;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(80);

    private static readonly string[] Questions = [.. Operation.All.Where(operation => operation != Operation.Write).Select(operation => operation.Graph)];

    /// <summary>Asks until told to stop, and returns the milliseconds that answers took.</summary>
    /// <exception cref="InvalidOperationException">One was not answered as it must be.</exception>
    public async Task<IReadOnlyList<double>> AskAsync(CancellationToken stop) =>
        [.. (await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => AskAsync(client, stop), CancellationToken.None)))).SelectMany(times => times)];

    private async Task<List<double>> AskAsync(int client, CancellationToken stop)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://{host}") };
        var (times, begun) = (new List<double>(), Stopwatch.GetTimestamp());
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            using var message = SameAnswers.Read(Questions[(number + client) % Questions.Length]);
            var asked = Stopwatch.GetTimestamp();
            using var response = await http.SendAsync(message, CancellationToken.None);
            var text = await response.Content.ReadAsStringAsync(CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            if (response.StatusCode != HttpStatusCode.OK || text.Contains("\"errors\":", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"A legitimate question was answered {(int)response.StatusCode}: {text[..Math.Min(500, text.Length)]}");
            }

            // At its times, or at once where it is late.
            var next = (Pace * (number + 1)) + (Pace * client / Clients) - Stopwatch.GetElapsedTime(begun);
            await Task.Delay(next > TimeSpan.Zero ? next : TimeSpan.Zero, CancellationToken.None);
        }

        return times;
    }
}
