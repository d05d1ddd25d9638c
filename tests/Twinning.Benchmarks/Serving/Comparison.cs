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

    private bool IsReached => Share >= Operation.Reference;

    /// <summary>Lets both be asked.</summary>
    public static async Task<Comparison> RunAsync(LoadProcess load, Uri address, Operation operation, int connections, int turns, double seconds)
    {
        await WarmAsync(load, address, operation, connections);
        var came = new List<(LoadResult, LoadResult)>();
        for (var turn = 0; turn < turns; turn++)
        {
            came.Add((
                await load.RunAsync(address, connections, seconds, operation.Graph, operation.Status),
                await load.RunAsync(address, connections, seconds, operation.Plain, operation.Status)));
        }

        return new Comparison(operation, came);
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
        Console.WriteLine("| operation | share of the hand-written | least – most | reference | aim | graph, a second | hand-written, a second | graph, median / p99 ms | hand-written, median / p99 ms |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    /// <summary>Prints the line of it.</summary>
    /// <returns>Whether the reference is reached.</returns>
    public bool Say()
    {
        var shares = Turns.Select(turn => turn.Graph.PerSecond / turn.Plain.PerSecond).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {Operation.Title} | **{Share:0.00}**{(IsReached ? string.Empty : " MISSED")} | {shares.Min():0.00} – {shares.Max():0.00} | {Operation.Reference:0.00} | {Operation.Aim:0.00} | {Median(turn => turn.Graph.PerSecond):N0} | {Median(turn => turn.Plain.PerSecond):N0} | {Median(turn => turn.Graph.Median):0.0} / {Median(turn => turn.Graph.P99):0.0} | {Median(turn => turn.Plain.Median):0.0} / {Median(turn => turn.Plain.P99):0.0} |"));
        return IsReached;
    }

    /// <summary>Returns the median of a figure over the turns.</summary>
    public double Median(Func<(LoadResult Graph, LoadResult Plain), double> figure) => Turns.Select(figure).Order().ElementAt(Turns.Count / 2);
}
