using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Twinning.Benchmarks.Serving;

/// <summary>Compares the graph with endpoints written by hand, and prints by how much it is behind them.</summary>
internal static class ServingCommand
{
    private const int Connections = 16;

    /// <summary>Runs it.</summary>
    /// <param name="turns">How many turns each way gets.</param>
    /// <param name="seconds">How long a turn is.</param>
    /// <param name="only">A word of the titles of those to be compared; null for all.</param>
    public static async Task<int> RunAsync(int turns, double seconds, string? only)
    {
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
                    reached.Add((await Comparison.RunAsync(load, host.Address, operation, Connections, turns, seconds)).Say());
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

    /// <summary>Reads the command line and runs it.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var (turns, seconds, only) = (7, 2.0, (string?)null);
        for (var place = 0; place + 1 < args.Length; place += 2)
        {
            switch (args[place])
            {
                case "--turns":
                    turns = int.Parse(args[place + 1], CultureInfo.InvariantCulture);
                    break;
                case "--seconds":
                    seconds = double.Parse(args[place + 1], CultureInfo.InvariantCulture);
                    break;
                case "--only":
                    only = args[place + 1];
                    break;
                default:
                    throw new ArgumentException(args[place]);
            }
        }

        return RunAsync(turns, seconds, only);
    }
}
