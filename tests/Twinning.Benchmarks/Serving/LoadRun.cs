using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Twinning.Benchmarks.Serving;

/// <summary>Asks over some connections that are kept alive, each its next question once it has the answer. It speaks just enough HTTP for that.</summary>
internal sealed class LoadRun(LoadJob job)
{
    private readonly byte[] _request = Encoding.ASCII.GetBytes(job.Request);
    private readonly int _number = job.Request.IndexOf(LoadProcess.Number, StringComparison.Ordinal);
    private long _next = job.FirstNumber;
    private string? _bad;

    public async Task<LoadResult> RunAsync()
    {
        var started = Stopwatch.GetTimestamp();
        var times = (await Task.WhenAll(Enumerable.Range(0, job.Connections).Select(_ => Task.Run(() => AskAsync(started))))).SelectMany(one => one).Order().ToList();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new LoadResult(times.Count, times.Count / seconds, Milliseconds(times, 0.5), Milliseconds(times, 0.99), _bad);
    }

    private static double Milliseconds(List<long> times, double share) =>
        times.Count == 0 ? 0 : times[(int)(share * (times.Count - 1))] * 1_000.0 / Stopwatch.Frequency;

    private async Task<List<long>> AskAsync(long started)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, job.Port);
        var (times, request, answer) = (new List<long>(), (byte[])_request.Clone(), new Answer(socket));
        while (_bad is null && Stopwatch.GetElapsedTime(started).TotalSeconds < job.Seconds)
        {
            if (_number >= 0)
            {
                Interlocked.Increment(ref _next).TryFormat(request.AsSpan(_number), out _, "D10", CultureInfo.InvariantCulture);
            }

            var asked = Stopwatch.GetTimestamp();
            await socket.SendAsync(request);
            var status = await answer.ReadAsync();
            times.Add(Stopwatch.GetTimestamp() - asked);
            if (status != job.Status || answer.HoldsErrors)
            {
                _bad ??= answer.Text;
            }
        }

        return times;
    }

    /// <summary>Reads answers from a socket, one after another.</summary>
    private sealed class Answer(Socket socket)
    {
        private byte[] _buffer = new byte[65_536];
        private int _held;

        public bool HoldsErrors => _buffer.AsSpan(0, _held).IndexOf("\"errors\":"u8) >= 0;

        public string Text => Encoding.UTF8.GetString(_buffer, 0, Math.Min(_held, 2_000));

        public async Task<int> ReadAsync()
        {
            _held = 0;
            int end;
            while ((end = _buffer.AsSpan(0, _held).IndexOf("\r\n\r\n"u8)) < 0)
            {
                await MoreAsync();
            }

            var (status, length) = Head(_buffer.AsSpan(0, end + 2));
            while (_held < end + 4 + length)
            {
                await MoreAsync();
            }

            return status;
        }

        private static (int Status, int Length) Head(ReadOnlySpan<byte> head)
        {
            var status = int.Parse(head.Slice(9, 3), CultureInfo.InvariantCulture);
            var at = head.IndexOf("Content-Length: "u8);
            if (at < 0)
            {
                return status == 304 ? (status, 0) : throw new NotSupportedException("Only answers that say their length are read.");
            }

            var rest = head[(at + 16)..];
            return (status, int.Parse(rest[..rest.IndexOf((byte)'\r')], CultureInfo.InvariantCulture));
        }

        private async Task MoreAsync()
        {
            if (_held == _buffer.Length)
            {
                Array.Resize(ref _buffer, 2 * _held);
            }

            var count = await socket.ReceiveAsync(_buffer.AsMemory(_held));
            _held += count > 0 ? count : throw new InvalidOperationException("The server closed the connection.");
        }
    }
}
