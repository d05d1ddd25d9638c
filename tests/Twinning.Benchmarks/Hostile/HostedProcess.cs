using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Threading.Tasks;
using Twinning.Benchmarks.Serving;

namespace Twinning.Benchmarks.Hostile;

/// <summary>The host in a process of its own that tells, when asked, how much it holds after a collection: this program again.</summary>
internal sealed class HostedProcess : IDisposable
{
    // Little is kept, so that what a keeper rightly holds is not taken for a leak. All else is as it ships.
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Limits:RequestsPerMinute"] = null,
        ["Limits:CachedCharacters"] = "20000",
        ["Logging:LogLevel:Default"] = "Error",
        ["Logging:LogLevel:Microsoft"] = "Error",
        ["Logging:Console:LogToStandardErrorThreshold"] = "Trace",
    };

    private readonly Process _process;

    private HostedProcess(Process process) => _process = process;

    /// <summary>Gets where it listens.</summary>
    public required IPEndPoint Address { get; init; }

    /// <summary>Gets what it logged: nothing but errors is.</summary>
    public ConcurrentQueue<string> Errors { get; } = [];

    /// <summary>Gets a value indicating whether it runs.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <summary>Starts it.</summary>
    public static async Task<HostedProcess> StartAsync(string database)
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, LoadProcess.Arguments("hosted", database))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var port = await ReadAsync(process);
        var hosted = new HostedProcess(process) { Address = new IPEndPoint(IPAddress.Loopback, (int)port) };
        process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrEmpty(line.Data))
            {
                hosted.Errors.Enqueue(line.Data);
            }
        };
        process.BeginErrorReadLine();
        return hosted;
    }

    /// <summary>Returns how many bytes it holds after a full collection.</summary>
    public async Task<long> HeapAsync()
    {
        await _process.StandardInput.WriteLineAsync("heap");
        await _process.StandardInput.FlushAsync();
        return await ReadAsync(_process);
    }

    /// <summary>Hosts until the input ends; this is the other process.</summary>
    public static async Task<int> ServeAsync(string database)
    {
        await using var host = await ServedHost.StartAsync(database, keepsAnswers: false, Settings);
        await Console.Out.WriteLineAsync(host.Address.Port.ToString(CultureInfo.InvariantCulture));
        while (await Console.In.ReadLineAsync() is not null)
        {
            for (var time = 0; time < 3; time++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }

            await Console.Out.WriteLineAsync(GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture));
        }

        return 0;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<long> ReadAsync(Process process) => long.Parse(
        await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The host ended."), CultureInfo.InvariantCulture);
}
