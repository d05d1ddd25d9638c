using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Twinning.GraphQL.Security;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>One connection that speaks graphql-transport-ws: every operation in a scope of its own, side by side.</summary>
internal sealed class GraphSocket(HttpContext context, SocketFrames frames, SocketOperations operations, HttpLimits limits) : IDisposable
{
    private static readonly TimeSpan TimeToLeave = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, CancellationTokenSource> running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    private Viewer? viewer;

    /// <summary>Gets the name of the protocol.</summary>
    public static string Protocol => "graphql-transport-ws";

    /// <summary>Serves until either side ends the connection.</summary>
    public async Task ServeAsync()
    {
        var receiving = ReceiveAsync();
        try
        {
            // A receive that is cancelled tears the connection down; the deadline closes it from outside instead.
            if (await Task.WhenAny(receiving, Task.Delay(TimeSpan.FromSeconds(limits.SocketBeginSeconds), ended.Token)) != receiving && viewer is null && !ended.IsCancellationRequested)
            {
                throw SocketClosedException.TooLate();
            }

            await receiving;
            await frames.CloseAsync(1000, string.Empty);
        }
        catch (SocketClosedException reason)
        {
            await frames.CloseAsync(reason.Code, reason.Message);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The client left without a word.
        }
        catch (Exception failure)
        {
            context.RequestServices.GetRequiredService<ILogger<GraphSocket>>().LogError(failure, "A socket failed");
            await frames.CloseAsync((int)WebSocketCloseStatus.InternalServerError, "Internal error");
        }
        finally
        {
            await ended.CancelAsync();
            await Task.WhenAny(frames.LeftAsync(receiving), Task.Delay(TimeToLeave));
            frames.Abort();
            await receiving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => ended.Dispose();

    private async Task ReceiveAsync()
    {
        while (await frames.MessageAsync() is { } text)
        {
            if (!ClientRates.Count(context))
            {
                throw SocketClosedException.TooMany($"More than {limits.RequestsPerMinute} requests of its client in a minute (RequestsPerMinute)");
            }

            var message = SocketMessage.Read(text) ?? throw SocketClosedException.Malformed("Not a message of this protocol");
            switch (message.Type)
            {
                case "connection_init":
                    await BeginAsync(message);
                    break;
                case "ping":
                    await frames.SendAsync(message.Payload is { } told ? new { type = "pong", payload = told } : (object)new { type = "pong" }, ended.Token);
                    break;
                case "pong":
                    break;
                case "subscribe" when message is { Id: { Length: > 0 } id, Payload: { } payload }:
                    Start(id, payload);
                    break;
                case "complete" when message.Id is { } id:
                    if (running.TryRemove(id, out var operation))
                    {
                        await EndAsync(operation);
                    }

                    break;
                default:
                    throw SocketClosedException.Malformed("Not a message of this protocol");
            }
        }
    }

    // A browser cannot set headers here, so the token may come with the first message.
    private async Task BeginAsync(SocketMessage message)
    {
        if (viewer is not null)
        {
            throw SocketClosedException.TooMany("Too many initialisation requests");
        }

        if (message.Payload is { ValueKind: JsonValueKind.Object } payload
            && (payload.TryGetProperty("Authorization", out var token) || payload.TryGetProperty("authorization", out token))
            && token.ValueKind == JsonValueKind.String)
        {
            context.Request.Headers.Authorization = token.GetString();
        }

        try
        {
            viewer = await ViewerAsync();
        }
        catch (HttpRefusal refusal)
        {
            throw SocketClosedException.Forbidden(refusal.Message);
        }

        await frames.SendAsync(new { type = "connection_ack" }, ended.Token);
    }

    // The request was looked at before the token came; a scope of its own makes that anew.
    private async Task<Viewer> ViewerAsync()
    {
        var before = context.RequestServices;
        await using var scope = before.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            return await Authentication.ViewerAsync(context);
        }
        finally
        {
            context.RequestServices = before;
        }
    }

    private static async Task EndAsync(CancellationTokenSource operation)
    {
        try
        {
            await operation.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself just now.
        }
    }

    private void Start(string id, JsonElement payload)
    {
        if (viewer is null)
        {
            throw SocketClosedException.Unauthorized();
        }

        if (running.Count >= limits.SocketOperations)
        {
            throw SocketClosedException.TooMany($"More than {limits.SocketOperations} operations at once (SocketOperations)");
        }

        var operation = CancellationTokenSource.CreateLinkedTokenSource(ended.Token);
        if (!running.TryAdd(id, operation))
        {
            operation.Dispose();
            throw SocketClosedException.Again(id);
        }

        _ = RunAsync(id, payload, operation);
    }

    private async Task RunAsync(string id, JsonElement payload, CancellationTokenSource operation)
    {
        try
        {
            await using var scope = context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            var complete = await operations.RunAsync(context, scope.ServiceProvider, payload, viewer!, (type, json) => frames.SendAsync(id, type, json, ended.Token), operation.Token);
            var isWanted = running.TryRemove(new(id, operation));
            if (complete && isWanted)
            {
                await frames.SendAsync(new { id, type = "complete" }, ended.Token);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The client wants no more of it, or has gone.
        }
        finally
        {
            running.TryRemove(new(id, operation));
            operation.Dispose();
        }
    }
}
