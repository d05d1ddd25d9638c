using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Security;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>Answers as server-sent events: the mode of distinct connections of "GraphQL over SSE", one operation a request.</summary>
internal sealed class EventStream(OperationRunner runner, ResponseWriter writer)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    /// <summary>Runs an operation and sends each of its results, then that it is complete.</summary>
    public async Task AnswerAsync(HttpContext context, OperationRequest request, Viewer viewer)
    {
        context.RequestServices.GetRequiredService<OperationNotes>().AsStream = true;
        var gone = context.RequestAborted;
        var result = await runner.RunAsync(request, viewer, context.RequestServices, gone);
        var results = result.Streams?.Values.SingleOrDefault();
        if (results is null && !result.Executed)
        {
            await writer.WriteAsync(context, MediaTypes.Response, result);
            return;
        }

        context.Response.ContentType = MediaTypes.EventStream + "; charset=utf-8";
        context.Response.Headers["X-Accel-Buffering"] = "no"; // proxies then send each event on at once
        await context.Response.StartAsync(gone);
        if (results is null)
        {
            await SendAsync(context, result);
        }
        else
        {
            await using var signs = new SignsOfLife(context);
            await foreach (var one in ResultQueue.ReadAsync(results, gone))
            {
                await signs.DoAsync(() => SendAsync(context, one));
            }

            context.RequestServices.GetRequiredService<ListenerPlace>().Leave();
        }

        await WriteAsync(context, "event: complete\ndata:\n\n");
    }

    private async Task SendAsync(HttpContext context, ExecutionResult result) =>
        await WriteAsync(context, $"event: next\ndata: {Encoding.UTF8.GetString(await writer.BodyAsync(context, result))}\n\n");

    private static async Task WriteAsync(HttpContext context, string text)
    {
        await context.Response.WriteAsync(text, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    // A comment now and then keeps the connection open on the way, and shows when nobody is there any more.
    private sealed class SignsOfLife : IAsyncDisposable
    {
        private readonly HttpContext context;
        private readonly SemaphoreSlim writing = new(1);
        private readonly CancellationTokenSource ended = new();
        private readonly Task beating;

        public SignsOfLife(HttpContext context)
        {
            this.context = context;
            beating = BeatAsync();
        }

        public async Task DoAsync(Func<Task> write)
        {
            await writing.WaitAsync(context.RequestAborted);
            try
            {
                await write();
            }
            finally
            {
                writing.Release();
            }
        }

        public async ValueTask DisposeAsync()
        {
            await ended.CancelAsync();
            await beating;
            ended.Dispose();
            writing.Dispose();
        }

        private async Task BeatAsync()
        {
            try
            {
                await DoAsync(() => WriteAsync(context, ":\n\n"));
                using var timer = new PeriodicTimer(Quiet);
                while (await timer.WaitForNextTickAsync(ended.Token))
                {
                    await DoAsync(() => WriteAsync(context, ":\n\n"));
                }
            }
            catch (OperationCanceledException)
            {
                // The stream has ended.
            }
        }
    }
}
