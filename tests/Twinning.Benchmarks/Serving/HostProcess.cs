using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace Twinning.Benchmarks.Serving;

/// <summary>The host as a process of its own, as it is started from a shell.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process _process;

    private HostProcess(Process process, Uri address, TimeSpan started)
    {
        (_process, Address, Started) = (process, address, started);
        process.Refresh();
        Processor = process.TotalProcessorTime;
    }

    /// <summary>Gets where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Gets how long it took from its start to its first answer.</summary>
    public TimeSpan Started { get; }

    /// <summary>Gets the processor time that it took until then, of all its threads.</summary>
    public TimeSpan Processor { get; }

    /// <summary>Gets how many bytes of memory are resident.</summary>
    public long Resident => long.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").Single(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture) * 1_024;

    /// <summary>Starts it and waits for its first answer.</summary>
    /// <param name="program">The program; null for the one built with this one.</param>
    /// <param name="database">The SQLite file.</param>
    public static async Task<HostProcess> StartAsync(string? program, string database)
    {
        var file = Path.GetFullPath(program ?? Path.Combine(AppContext.BaseDirectory, "Twinning.GraphQL"));
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(file) { WorkingDirectory = Path.GetDirectoryName(file), RedirectStandardOutput = true };
        foreach (var (name, value) in ServedHost.Settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        start.Environment["TWINNING_DATABASE"] = database;
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (!Listens(address) || !await AnswersAsync(address))
        {
            if (process.HasExited || watch.Elapsed.TotalSeconds > 60)
            {
                throw new InvalidOperationException("The host does not answer.");
            }

            await Task.Delay(5);
        }

        return new HostProcess(process, address, watch.Elapsed);
    }

    /// <summary>Kills it, as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    // Asked some two hundred times while a host starts. By HTTP each time, the asking took so much of the processor that hosts started a tenth later.
    private static bool Listens(Uri address)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(IPAddress.Loopback, address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task<bool> AnswersAsync(Uri address)
    {
        try
        {
            return (await SameAnswers.BodyAsync(address, Requests.Post(Operation.ListQuery))).Contains("\"data\":", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
