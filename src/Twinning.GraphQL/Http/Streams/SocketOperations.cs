using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http.Caching;
using Twinning.GraphQL.Security;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>Runs the operations of sockets.</summary>
internal sealed class SocketOperations(RequestReader reader, OperationRunner runner, ResponseWriter writer)
{
    /// <summary>Runs an operation and sends its results.</summary>
    /// <returns>Whether it is to be told that it is complete; an error of the whole operation is the last word itself.</returns>
    public async Task<bool> RunAsync(
        HttpContext context,
        IServiceProvider services,
        JsonElement payload,
        Viewer viewer,
        Func<string, ReadOnlyMemory<byte>, Task> send,
        CancellationToken cancellation)
    {
        var result = await StartAsync(context, services, payload, viewer, cancellation);
        if (result.Streams?.Values.SingleOrDefault() is { } results)
        {
            await foreach (var one in ResultQueue.ReadAsync(results, cancellation))
            {
                await send("next", await writer.BodyAsync(context, one));
            }

            services.GetRequiredService<ListenerPlace>().Leave();
        }
        else if (result.Executed)
        {
            await send("next", await writer.BodyAsync(context, result));
        }
        else
        {
            using var json = JsonDocument.Parse(await writer.BodyAsync(context, result));
            await send("error", JsonSerializer.SerializeToUtf8Bytes(json.RootElement.GetProperty("errors")));
            return false;
        }

        return true;
    }

    private async Task<ExecutionResult> StartAsync(HttpContext context, IServiceProvider services, JsonElement payload, Viewer viewer, CancellationToken cancellation)
    {
        try
        {
            var notes = services.GetRequiredService<OperationNotes>();
            notes.AsStream = true;
            notes.Language = AnswerTags.Language(context.Request);
            var request = reader.FromJson(payload);
            notes.TrustedName = request.TrustedName;
            return await runner.RunAsync(request, viewer, services, cancellation);
        }
        catch (HttpRefusal refusal)
        {
            return new ExecutionResult { Errors = [refusal] };
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            return new ExecutionResult { Errors = [new InternalError(failure)] };
        }
    }
}
