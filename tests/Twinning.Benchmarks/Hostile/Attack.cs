using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Twinning.Tests.Hostile;

namespace Twinning.Benchmarks.Hostile;

/// <summary>One address that sends what it may send in a minute, all of it hostile, and another that opens as many slow connections as it may.</summary>
internal sealed class Attack(IPEndPoint host) : IDisposable
{
    // Several at once on a connection and messages on a socket count as requests too: some two each, so that these are the 6,000 a minute that a client has.
    private const int PerSecond = 50;

    private const int Workers = 8;

    private const int SlowOfEachKind = 33;

    private readonly HostileClient[] _clients = [.. Enumerable.Range(0, Workers).Select(seed => new HostileClient(host, IPAddress.Parse("127.0.0.2"), seed))];
    private readonly List<HostileClient> _slow = [];
    private readonly List<Task<string>> _held = [];

    /// <summary>Gets what came of what was sent.</summary>
    public ConcurrentQueue<HostileAnswer> Answers { get; } = [];

    /// <summary>Gets how many slow connections were opened.</summary>
    public int Slow => _held.Count;

    /// <summary>Opens slow connections, each time from another address: those of the last one may still be there.</summary>
    public void Hold(int turn, CancellationToken patience)
    {
        _slow.Add(new HostileClient(host, new IPAddress([127, 0, 1, (byte)(turn + 1)]), 0));
        foreach (var (_, run) in new SlowHostileClients(_slow[^1]).All)
        {
            _held.AddRange(Enumerable.Range(0, SlowOfEachKind).Select(_ => Task.Run(() => run(patience), CancellationToken.None)));
        }
    }

    /// <summary>Waits until the host has let go of every slow connection.</summary>
    public Task ReleasedAsync() => Task.WhenAll(_held);

    /// <summary>Sends so many requests at their times.</summary>
    public Task SendAsync(int count, CancellationToken patience)
    {
        var (next, begun) = (-1, Stopwatch.GetTimestamp());
        return Task.WhenAll(_clients.Select(client => Task.Run(
            async () =>
            {
                int number;
                while ((number = Interlocked.Increment(ref next)) < count)
                {
                    var wait = TimeSpan.FromSeconds((double)number / PerSecond) - Stopwatch.GetElapsedTime(begun);
                    await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, patience);
                    Answers.Enqueue(await client.NextAsync(patience));
                }
            },
            patience)));
    }

    public void Dispose()
    {
        foreach (var client in _clients.Concat(_slow))
        {
            client.Dispose();
        }
    }
}
