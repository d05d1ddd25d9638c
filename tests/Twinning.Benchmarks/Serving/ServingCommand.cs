using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Twinning.Benchmarks.Serving;

/// <summary>Compares the graph with endpoints written by hand, and prints by how much it is behind them.</summary>
internal static class ServingCommand
{
    private const int Connections = 16;

    // An answer that is kept takes so little of the processor that which core the load is on decides a turn: between 0.7 and 1.4.
    private const int TurnsOfKept = 3;

    /// <summary>Runs it.</summary>
    /// <param name="options">How many turns, how long each, and what is compared.</param>
    public static async Task<int> RunAsync(ServingOptions options)
    {
        var (turns, seconds, only) = (options.Turns, options.Seconds, options.Only);
        var folder = Directory.CreateTempSubdirectory("twinning-serving-").FullName;
        try
        {
            using var load = new LoadProcess();
            var database = Path.Combine(folder, "twinning.db");
            Comparison.SayHead();
            var reached = new List<bool>();
            await using (var host = await ServedHost.StartAsync(database, keepsAnswers: false))
            {
                foreach (var operation in Operation.All.Where(operation => Is(operation, only)))
                {
                    await SameAnswers.RequireAsync(host.Address, operation);
                    reached.Add((await Comparison.RunAsync(load, host.Address, operation, Connections, turns, seconds)).Say());
                }
            }

            await using (var host = await ServedHost.StartAsync(database, keepsAnswers: true))
            {
                foreach (var operation in (await KeptAsync(host)).Where(operation => Is(operation, only)))
                {
                    reached.Add((await Comparison.RunAsync(load, host.Address, operation, Connections, TurnsOfKept * turns, seconds)).Say());
                }
            }

            return reached.Contains(false) ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Is(Operation operation, string? only) => only is null || operation.Title.Contains(only, StringComparison.OrdinalIgnoreCase);

    // The same question again and again, beside an endpoint that gives the same bytes, and whose answer the client holds as well.
    private static async Task<IReadOnlyList<Operation>> KeptAsync(ServedHost host)
    {
        var (tag, body) = await SameAnswers.SendAsync(host.Address, Requests.Get(Operation.ListQuery));
        var answer = new PlainAnswer(Encoding.UTF8.GetBytes(body), tag ?? throw new InvalidOperationException("The answer bears no tag."));
        host.Fix(answer);
        return await SameAnswers.BodyAsync(host.Address, Requests.GetFrom("/plain/fixed")) == body
            ?
            [
                new Operation("repeated query", Requests.Get(Operation.ListQuery), Requests.GetFrom("/plain/fixed"), 0.9, 0.9),
                new Operation("held answer (304)", Requests.Get(Operation.ListQuery, tag), Requests.GetFrom("/plain/fixed", tag), 0.95, 0.95, 304),
            ]
            : throw new InvalidOperationException("The static endpoint answers otherwise.");
    }
}
