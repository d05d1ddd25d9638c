using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Twinning.GraphQL.Storage.Facts;

/// <summary>Tells everybody who listens of facts as they are recorded; it looks at the store while somebody listens, and not otherwise.</summary>
internal sealed class FactFeed(IContextFactory contexts, RegisterCache registers, ILogger<FactFeed> logger) : IDisposable
{
    private const int Remembered = 100;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim looking = new(1);
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock joining = new();
    private readonly HashSet<Action<RecordedFact>> listeners = [];
    private readonly Queue<RecordedFact> recent = [];
    private FactReader? reader;
    private DateTime asked;

    /// <summary>Makes sure that nothing recorded from now on is missed by whoever listens soon.</summary>
    public async Task ReadyAsync(CancellationToken cancellation)
    {
        await looking.WaitAsync(cancellation);
        try
        {
            asked = DateTime.UtcNow;
            if (reader is null)
            {
                var first = new FactReader(contexts, registers);
                await first.BeginAsync(cancellation);
                reader = first;
                _ = Task.Run(WatchAsync, CancellationToken.None);
            }
        }
        finally
        {
            looking.Release();
        }
    }

    /// <summary>Tells of every fact recorded after a version, until the returned thing is disposed.</summary>
    public IDisposable Listen(long since, Action<RecordedFact> hear)
    {
        Action<RecordedFact> hearing = fact =>
        {
            if (fact.Version > since)
            {
                hear(fact);
            }
        };
        lock (joining)
        {
            foreach (var fact in recent)
            {
                hearing(fact);
            }

            listeners.Add(hearing);
        }

        return new Leaving(this, hearing);
    }

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    private async Task WatchAsync()
    {
        var stop = stopping.Token;
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Interval, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await looking.WaitAsync(stop);
                try
                {
                    if (IsForgotten())
                    {
                        reader = null;
                        return;
                    }

                    Tell(await reader!.NextAsync(stop));
                }
                finally
                {
                    looking.Release();
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                logger.LogWarning(failure, "The store could not be asked for new facts; it is asked again.");
            }
        }
    }

    private bool IsForgotten()
    {
        lock (joining)
        {
            if (listeners.Count > 0 || DateTime.UtcNow - asked < Patience)
            {
                return false;
            }

            recent.Clear();
            return true;
        }
    }

    private void Tell(IReadOnlyList<RecordedFact> facts)
    {
        lock (joining)
        {
            foreach (var fact in facts)
            {
                recent.Enqueue(fact);
                if (recent.Count > Remembered)
                {
                    recent.Dequeue();
                }

                foreach (var hear in listeners.ToList())
                {
                    hear(fact);
                }
            }
        }
    }

    private sealed class Leaving(FactFeed feed, Action<RecordedFact> hearing) : IDisposable
    {
        public void Dispose()
        {
            lock (feed.joining)
            {
                feed.listeners.Remove(hearing);
            }
        }
    }
}
