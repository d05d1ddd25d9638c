using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Twinning.Benchmarks.Serving;

namespace Twinning.Benchmarks.Hostile;

/// <summary>Measures how long legitimate questions take beside an attack, against alone, in turns; and that the attack does nothing else to the host.</summary>
internal static class HostileCommand
{
    private const double MostTimes = 2;

    private const double MostHeap = 1.2;

    /// <summary>Runs it.</summary>
    /// <returns>1 where something is missed.</returns>
    public static async Task<int> RunAsync(ServingOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("twinning-hostile-").FullName;
        try
        {
            return await RunAsync(Path.Combine(folder, "twinning.db"), options.Times ?? 10_000, options.Turns);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> RunAsync(string database, int count, int turns)
    {
        using var host = await HostedProcess.StartAsync(database);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(30));
        var clients = new LegitimateClients(host.Address);
        using (var first = new Attack(host.Address))
        {
            await WhileAsync(clients, Task.Delay(TimeSpan.FromSeconds(10), patience.Token));
            await WhileAsync(clients, first.SendAsync(500, patience.Token));
        }

        var before = await host.HeapAsync();
        var (alone, beside) = (new List<double>(), new List<double>());
        using var attack = new Attack(host.Address);
        for (var turn = 0; turn < turns; turn++)
        {
            alone.AddRange(await WhileAsync(clients, Task.Delay(TimeSpan.FromSeconds(15), patience.Token)));
            attack.Hold(turn, patience.Token);
            beside.AddRange(await WhileAsync(clients, attack.SendAsync((count / turns) + (turn < count % turns ? 1 : 0), patience.Token)));
        }

        await attack.ReleasedAsync();
        var heap = (double)await host.HeapAsync() / before;
        List<string> faults = [.. attack.Answers.Select(answer => answer.Fault).OfType<string>(), .. host.Errors];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{attack.Answers.Count:N0} hostile requests and {attack.Slow:N0} slow connections; {faults.Count} faults; the host {(host.IsAlive ? "runs" : "ENDED")}."));
        Console.WriteLine(string.Join(", ", attack.Answers.SelectMany(answer => answer.Statuses.DefaultIfEmpty(0)).GroupBy(status => status).OrderBy(same => same.Key).Select(same => $"{(same.Key == 0 ? "closed" : same.Key)}: {same.Count():N0}")));
        faults.Take(5).ToList().ForEach(Console.WriteLine);
        var kept = Say("Heap after a collection", heap, MostHeap, $"{before:N0} bytes before");
        kept &= Say("Median of legitimate answers", Of(beside, 0.5) / Of(alone, 0.5), MostTimes, Times(alone, beside, 0.5));
        kept &= Say("99th percentile of legitimate answers", Of(beside, 0.99) / Of(alone, 0.99), MostTimes, Times(alone, beside, 0.99));
        return kept && faults.Count == 0 && host.IsAlive ? 0 : 1;
    }

    // Legitimate clients ask as long as something goes on.
    private static async Task<IReadOnlyList<double>> WhileAsync(LegitimateClients clients, Task something)
    {
        using var stop = new CancellationTokenSource();
        var asking = clients.AskAsync(stop.Token);
        await Task.WhenAny(asking, something);
        await stop.CancelAsync();
        await something;
        return await asking;
    }

    private static bool Say(string what, double ratio, double most, string figures)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {ratio:0.00} of what it was ({figures}; at most {most:0.0}{(ratio <= most ? string.Empty : ", MISSED")})."));
        return ratio <= most;
    }

    private static string Times(List<double> alone, List<double> beside, double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(alone, share):0.0} ms alone of {alone.Count:N0}, {Of(beside, share):0.0} ms beside of {beside.Count:N0}");

    private static double Of(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));
}
