using System;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Threading.Tasks;

namespace Twinning.Benchmarks.Serving;

/// <summary>The load, in a process of its own: this program again, told what to do by lines of JSON.</summary>
internal sealed class LoadProcess : IDisposable
{
    /// <summary>Stands in a request where a number goes that no other request has.</summary>
    public const string Number = "~~~~~~~~~~";

    private readonly Process _process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Arguments("load"))
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private long _next;

    /// <summary>Gets the processor time that it has taken.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Lets it ask, and returns what came out.</summary>
    /// <exception cref="InvalidOperationException">An answer was not as it must be.</exception>
    public async Task<LoadResult> RunAsync(Uri address, int connections, double seconds, string request, int status = 200)
    {
        _next += 10_000_000;
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new LoadJob(address.Port, connections, seconds, request, status, _next)));
        await _process.StandardInput.FlushAsync();
        var result = JsonSerializer.Deserialize<LoadResult>(await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The load ended early."))!;
        return result.Bad is null ? result : throw new InvalidOperationException($"An answer was not as it must be: {result.Bad}");
    }

    /// <summary>Does what the lines of the input say, until there are no more; this is the other process.</summary>
    public static async Task<int> ServeAsync()
    {
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var result = await new LoadRun(JsonSerializer.Deserialize<LoadJob>(line)!).RunAsync();
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(result));
        }

        return 0;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>Returns the arguments that start this program again with some of its own.</summary>
    public static string[] Arguments(params string[] own) => Environment.ProcessPath!.EndsWith("dotnet", ignoreCase: true, CultureInfo.InvariantCulture)
        ? [typeof(LoadProcess).Assembly.Location, .. own]
        : own;
}
