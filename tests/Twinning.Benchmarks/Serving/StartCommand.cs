using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Twinning.Benchmarks.Serving;

/// <summary>Measures how soon a host answers that starts on a store that is there, and how much memory is resident after it was asked a while.</summary>
internal static class StartCommand
{
    private const double MostSeconds = 1.2;

    private const long MostBytes = 256L * 1_024 * 1_024;

    /// <summary>Runs it.</summary>
    public static async Task<int> RunAsync(ServingOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("twinning-start-").FullName;
        try
        {
            var database = Path.Combine(folder, "twinning.db");
            await (await ServedHost.StartAsync(database, keepsAnswers: false)).DisposeAsync();
            var (seconds, processor) = (new List<double>(), new List<double>());
            for (var time = 0; time < (options.Times ?? 7); time++)
            {
                using var host = await HostProcess.StartAsync(options.Host, database);
                seconds.Add(host.Started.TotalSeconds);
                processor.Add(host.Processor.TotalSeconds);
            }

            var resident = await ResidentAsync(options, database);
            var median = seconds.Order().ElementAt(seconds.Count / 2);
            var (isSoon, isSmall) = (median <= MostSeconds, resident <= MostBytes);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Start to first answer: median {median:0.00} s, least {seconds.Min():0.00} s, most {seconds.Max():0.00} s (at most {MostSeconds} s{(isSoon ? string.Empty : ", MISSED")}). Processor time of all threads: median {processor.Order().ElementAt(processor.Count / 2):0.00} s, least {processor.Min():0.00} s."));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Resident after the run: {resident / 1_024.0 / 1_024:0} MiB (at most 256 MiB{(isSmall ? string.Empty : ", MISSED")})."));
            return isSoon && isSmall ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Everything that is compared, each for a while at sixteen connections.
    private static async Task<long> ResidentAsync(ServingOptions options, string database)
    {
        using var host = await HostProcess.StartAsync(options.Host, database);
        using var load = new LoadProcess();
        foreach (var operation in Operation.All)
        {
            await load.RunAsync(host.Address, 16, 2 * options.Seconds, operation.Graph);
        }

        return host.Resident;
    }
}
