using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Twinning.GraphQL.Security;

namespace Twinning.Benchmarks.Serving;

/// <summary>Maps the hand-written endpoints. All but the static one are answered where they are routed, so that the host's middleware costs them nothing.</summary>
internal static class PlainEndpoints
{
    public static void Map(IEndpointRouteBuilder app, PlainStore store, PlainStore sleeping)
    {
        Read(app, store, "/plain/list", (connection, _) => PlainReads.Visits(connection));
        Read(app, store, "/plain/nested", (connection, _) => PlainReads.Nested(connection));
        Read(app, store, "/plain/page", (connection, url) => PlainReads.Page(connection, url["from"]!, url["to"]!));
        Read(app, store, "/plain/groups", (connection, _) => PlainReads.Groups(connection));
        app.MapPost("/plain/visit", async context => await WriteAsync(context, store)).ShortCircuit();
        app.MapPost("/plain/visit-sleeping", async context => await WriteAsync(context, sleeping)).ShortCircuit();
        app.MapGet("/plain/fixed", async context => await FixedAsync(context, store.Fixed!)); // behind the middleware, as every page of the host
    }

    private static void Read(IEndpointRouteBuilder app, PlainStore store, string path, Action<PlainConnection, IQueryCollection> read) => app.MapGet(path, async context =>
    {
        var connection = store.Rent();
        connection.Clear();
        read(connection, context.Request.Query);
        await SendAsync(context, connection.Written);
        store.Return(connection);
    }).ShortCircuit();

    // Who may write is found out as in the host.
    private static async Task WriteAsync(HttpContext context, PlainStore store)
    {
        if ((await Authentication.ViewerAsync(context)).Role != ViewerRole.Office)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var connection = store.Rent();
        connection.Clear();
        PlainWrite.Visit(connection, body.GetBuffer().AsMemory(0, (int)body.Length));
        await SendAsync(context, connection.Written);
        store.Return(connection);
    }

    private static async Task FixedAsync(HttpContext context, PlainAnswer answer)
    {
        context.Response.Headers.ETag = answer.Tag;
        if (context.Request.Headers.IfNoneMatch == answer.Tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await SendAsync(context, answer.Body);
    }

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}
