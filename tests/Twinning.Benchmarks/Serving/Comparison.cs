using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime;
using System.Threading.Tasks;

namespace Twinning.Benchmarks.Serving;

/// <summary>Both ways in turns, so that whatever else the machine does meets both; the ratio of a turn is of two neighbours in time.</summary>
/// <param name="Operation">What was asked.</param>
/// <param name="Turns">What came out, the graph and the endpoint.</param>
internal sealed record Comparison(Operation Operation, IReadOnlyList<(LoadResult Graph, LoadResult Plain)> Turns)
{
    /// <summary>Gets the share of the endpoint's throughput that the graph reached: the median of the turns.</summary>
    public double Share => Median(turn => turn.Graph.PerSecond / turn.Plain.PerSecond);

    /// <summary>Gets the graph's 99th percentile as a share of the endpoint's.</summary>
    public double ShareOfP99 => Median(turn => turn.Graph.P99 / turn.Plain.P99);

    /// <summary>Gets the share that the processor time of both allows where nothing else runs: it is the same while other programs take their turns.</summary>
    public double ShareByProcessor => Median(turn => turn.Plain.Processor / turn.Graph.Processor);

    private bool IsReached => Share >= Operation.Reference;

    /// <summary>Lets both be asked.</summary>
    public static async Task<Comparison> RunAsync(LoadProcess load, Uri address, Operation operation, int connections, int turns, double seconds)
    {
        await WarmAsync(load, address, operation, connections);
        var came = new List<(LoadResult, LoadResult)>();
        for (var turn = 0; turn < turns; turn++)
        {
            came.Add((
                await MeasureAsync(load, address, operation.Graph, operation.Status, connections, seconds),
                await MeasureAsync(load, address, operation.Plain, operation.Status, connections, seconds)));
        }

        return new Comparison(operation, came);
    }

    // The host is this very process; what the load takes is the same for both ways, and counts as well.
    private static async Task<LoadResult> MeasureAsync(LoadProcess load, Uri address, string request, int status, int connections, double seconds)
    {
        var before = Environment.CpuUsage.TotalTime + load.ProcessorTime;
        var result = await load.RunAsync(address, connections, seconds, request, status);
        var taken = Environment.CpuUsage.TotalTime + load.ProcessorTime - before;
        return result with { Processor = taken.TotalMicroseconds / result.Answers };
    }

    // The runtime compiles a method anew once it has often run; what it then still does is no part of an answer.
    private static async Task WarmAsync(LoadProcess load, Uri address, Operation operation, int connections)
    {
        for (var second = 0; second < 30; second++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            await load.RunAsync(address, connections, 0.7, operation.Graph, operation.Status);
            await load.RunAsync(address, connections, 0.3, operation.Plain, operation.Status);
            if (second >= 3 && JitInfo.GetCompiledMethodCount() - compiled < 10)
            {
                return;
            }
        }
    }

    /// <summary>Prints the head of the table.</summary>
    public static void SayHead()
    {
        Console.WriteLine("| operation | share of the hand-written | least – most | by processor time | reference | aim | graph, a second | hand-written, a second | graph, median / p99 ms | hand-written, median / p99 ms |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    /// <summary>Prints the line of it.</summary>
    /// <returns>Whether the reference is reached.</returns>
    public bool Say()
    {
        var shares = Turns.Select(turn => turn.Graph.PerSecond / turn.Plain.PerSecond).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {Operation.Title} | **{Share:0.00}**{(IsReached ? string.Empty : " MISSED")} | {shares.Min():0.00} – {shares.Max():0.00} | {ShareByProcessor:0.00} | {Operation.Reference:0.00} | {Operation.Aim:0.00} | {Median(turn => turn.Graph.PerSecond):N0} | {Median(turn => turn.Plain.PerSecond):N0} | {Median(turn => turn.Graph.Median):0.0} / {Median(turn => turn.Graph.P99):0.0} | {Median(turn => turn.Plain.Median):0.0} / {Median(turn => turn.Plain.P99):0.0} |"));
        return IsReached;
    }

    /// <summary>Returns the median of a figure over the turns.</summary>
    public double Median(Func<(LoadResult Graph, LoadResult Plain), double> figure) => Turns.Select(figure).Order().ElementAt(Turns.Count / 2);
}
