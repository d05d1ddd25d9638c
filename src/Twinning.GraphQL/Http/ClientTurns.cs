using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace Twinning.GraphQL.Http;

/// <summary>So many queries run at once; of those that wait the clients, that is addresses, take turns: who asks much waits for itself, not others for it.</summary>
/// <remarks>A query is not interrupted. Where none ends for a while, one more runs beside those that take so long.</remarks>
internal sealed class ClientTurns : IDisposable
{
    private readonly int most;
    private readonly TimeSpan patience;
    private readonly ITimer timer;
    private readonly Lock changing = new();
    private readonly Dictionary<IPAddress, Queue<TaskCompletionSource>> waiting = [];
    private readonly Queue<IPAddress> clients = []; // those that wait, each once, in the order of their turns
    private int running;
    private bool hasMoved;

    /// <summary>Makes turns.</summary>
    /// <param name="most">How many run at once.</param>
    /// <param name="patience">For how long those that wait do so while none ends.</param>
    /// <param name="time">The clock.</param>
    public ClientTurns(int most, TimeSpan patience, TimeProvider time)
    {
        (this.most, this.patience) = (most, patience);
        timer = time.CreateTimer(_ => LosePatience(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Gets how many clients wait.</summary>
    public int WaitingClients
    {
        get
        {
            lock (changing)
            {
                return clients.Count;
            }
        }
    }

    /// <summary>Takes a turn, and waits for it if it must; whoever has taken it gives it back.</summary>
    /// <exception cref="OperationCanceledException">It is no longer waited for; there is nothing to give back.</exception>
    public Task TakeAsync(IPAddress? client, CancellationToken cancellation)
    {
        TaskCompletionSource turn;
        lock (changing)
        {
            if (running < most)
            {
                running++;
                return Task.CompletedTask;
            }

            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Enqueue(client ?? IPAddress.None, turn);
        }

        return WaitAsync(turn, cancellation);
    }

    /// <summary>Gives a turn back, to who waits next.</summary>
    public void GiveBack()
    {
        lock (changing)
        {
            hasMoved = true;
            running--;
            if (running < most)
            {
                Next();
            }
        }
    }

    public void Dispose() => timer.Dispose();

    private static async Task WaitAsync(TaskCompletionSource turn, CancellationToken cancellation)
    {
        await using var gone = cancellation.UnsafeRegister(static (turn, gone) => ((TaskCompletionSource)turn!).TrySetCanceled(gone), turn);
        await turn.Task;
    }

    private void Enqueue(IPAddress client, TaskCompletionSource turn)
    {
        if (!waiting.TryGetValue(client, out var queries))
        {
            waiting[client] = queries = [];
            clients.Enqueue(client);
        }

        queries.Enqueue(turn);
        if (clients.Count == 1 && queries.Count == 1)
        {
            hasMoved = false;
            timer.Change(patience, patience);
        }
    }

    private void LosePatience()
    {
        lock (changing)
        {
            if (!hasMoved)
            {
                Next();
            }

            hasMoved = false;
            if (clients.Count == 0)
            {
                timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
        }
    }

    // The first of the client whose turn it is; whoever has gone is passed over.
    private void Next()
    {
        while (clients.TryDequeue(out var client))
        {
            var turn = waiting[client].Dequeue();
            if (waiting[client].Count > 0)
            {
                clients.Enqueue(client);
            }
            else
            {
                waiting.Remove(client);
            }

            if (turn.TrySetResult())
            {
                running++;
                return;
            }
        }
    }
}
