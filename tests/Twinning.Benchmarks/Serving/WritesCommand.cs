using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace Twinning.Benchmarks.Serving;

/// <summary>Compares mutations on SQLite, which share commits, with a hand-written endpoint whose writers meet at the lock: throughput, and the slowest in a hundred.</summary>
internal static class WritesCommand
{
    private const double MostOfP99 = 1.0 / 3;

    private static readonly IReadOnlyList<(string Waiting, Operation Operation)> Ways =
    [
        ("as the provider has it", Operation.WriteBesideSleepers),
        ("as SQLite does when told so", Operation.Write),
    ];

    /// <summary>Runs it.</summary>
    /// <param name="options">How many turns, and how long each.</param>
    public static async Task<int> RunAsync(ServingOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("twinning-writes-").FullName;
        try
        {
            using var load = new LoadProcess();
            var (database, isReached) = (Path.Combine(folder, "twinning.db"), true);
            await using var host = await ServedHost.StartAsync(database, keepsAnswers: false);
            await SameAnswers.RequireAsync(host.Address, Operation.Write);
            Console.WriteLine("| the hand-written writers wait | connections | share of the throughput (at least 1) | share of the p99 (at most 0.33) | graph, a second | hand-written, a second | graph, median / p99 ms | hand-written, median / p99 ms |");
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            foreach (var (waiting, operation) in Ways)
            {
                foreach (var connections in new[] { 16, 64 })
                {
                    var came = await Comparison.RunAsync(load, host.Address, operation, connections, options.Turns, options.Seconds);
                    var (isFast, isSteady) = (came.Share >= 1, came.ShareOfP99 <= MostOfP99);
                    isReached &= isFast && isSteady;
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {waiting} | {connections} | **{came.Share:0.00}**{(isFast ? string.Empty : " MISSED")} | **{came.ShareOfP99:0.00}**{(isSteady ? string.Empty : " MISSED")} | {came.Median(turn => turn.Graph.PerSecond):N0} | {came.Median(turn => turn.Plain.PerSecond):N0} | {came.Median(turn => turn.Graph.Median):0.0} / {came.Median(turn => turn.Graph.P99):0.0} | {came.Median(turn => turn.Plain.Median):0.0} / {came.Median(turn => turn.Plain.P99):0.0} |"));
                }
            }

            return isReached ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
