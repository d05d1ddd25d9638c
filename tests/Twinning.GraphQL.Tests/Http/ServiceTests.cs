using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>What the host does around an answer: it compresses, lets other origins in, counts clients, stops for those who leave, and measures.</summary>
public class ServiceTests
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answers_are_compressed_for_who_accepts_that(string encoding)
    {
        using var host = OtherSchema.Host();
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7Bvietnamese%7D");
        request.Headers.Add("Accept-Encoding", encoding);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.True(response.Headers.ETag?.IsWeak);
        using var again = new HttpRequestMessage(HttpMethod.Get, request.RequestUri);
        again.Headers.Add("Accept-Encoding", encoding);
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var held = await client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, held.StatusCode);
        Assert.Equal(response.Headers.Vary.Order(), held.Headers.Vary.Order());
        var packed = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress));
        Assert.Contains("Bôn 01, xã Ia Rbol", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_the_origins_named_may_ask_and_no_others()
    {
        using var host = OtherSchema.Host(new Dictionary<string, string> { ["Cors:Origins:0"] = "https://dashboard.example" });
        using var client = host.CreateClient();
        async Task<(HttpStatusCode Status, string? Allowed)> AskAsync(HttpMethod method, string origin)
        {
            using var request = new HttpRequestMessage(method, "/graphql?query=%7Bvietnamese%7D");
            request.Headers.Add("Origin", origin);
            if (method == HttpMethod.Options)
            {
                request.Headers.Add("Access-Control-Request-Method", "POST");
                request.Headers.Add("Access-Control-Request-Headers", "content-type, authorization");
            }

            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            return (response.StatusCode, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
        }

        Assert.Equal((HttpStatusCode.NoContent, "https://dashboard.example"), await AskAsync(HttpMethod.Options, "https://dashboard.example"));
        Assert.Equal((HttpStatusCode.OK, "https://dashboard.example"), await AskAsync(HttpMethod.Get, "https://dashboard.example"));
        Assert.Null((await AskAsync(HttpMethod.Options, "https://other.example")).Allowed);
        Assert.Null((await AskAsync(HttpMethod.Get, "https://other.example")).Allowed);
    }

    [Fact]
    public async Task A_client_that_asks_too_often_is_told_so_and_others_are_not()
    {
        using var host = OtherSchema.Host(Requests.Limit("RequestsPerMinute", 3), services => services.AddSingleton<IStartupFilter, Addresses>());
        using var client = host.CreateClient();
        async Task<HttpResponseMessage> AskAsync(string address, string path = "/graphql?query=%7Bvietnamese%7D")
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("X-Address", address);
            return await client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        for (var time = 0; time < 3; time++)
        {
            using var answered = await AskAsync("192.0.2.1");
            await answered.IsAnsweredAsync();
        }

        using var refused = await AskAsync("192.0.2.1");
        var error = await refused.IsRefusedAsync(HttpStatusCode.TooManyRequests, "LIMIT_EXCEEDED");
        var extensions = error.GetProperty("extensions");
        Assert.Equal(("RequestsPerMinute", 3, 4), (extensions.GetProperty("limit").GetString(), extensions.GetProperty("allowed").GetInt32(), extensions.GetProperty("given").GetInt32()));
        Assert.NotNull(refused.Headers.RetryAfter);
        using var shouted = await AskAsync("192.0.2.1", "/GRAPHQL/?query=%7Bvietnamese%7D");
        await shouted.IsRefusedAsync(HttpStatusCode.TooManyRequests, "LIMIT_EXCEEDED");
        using var other = await AskAsync("192.0.2.2");
        await other.IsAnsweredAsync();
        using var health = await AskAsync("192.0.2.1", "/health/live");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task An_operation_stops_when_its_client_leaves()
    {
        using var spy = new Spy();
        using var host = OtherSchema.Host(services: services => services.AddSingleton<IConfigureExecution>(spy));
        using var client = host.CreateClient();
        using var leaving = new CancellationTokenSource();
        using var content = new StringContent(Requests.Body("{ waits }"), null, Requests.Json);

        var asking = client.PostAsync("/graphql", content, leaving.Token);
        await spy.Started.WaitAsync(TestContext.Current.CancellationToken);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        Assert.True(await spy.Stopped.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Each_operation_is_a_span_with_its_name_cost_commands_and_whether_it_was_kept()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Twinning.GraphQL",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("graphql.operation.name") is "Measured")
                {
                    lock (spans)
                    {
                        spans.Add(activity);
                    }
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var host = TwinningHost.With(new Dictionary<string, string> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:9" });
        using var client = host.CreateClient();
        const string Body = """{"query":"query Measured { visits(first: 2) { totalCount } }","operationName":"Measured"}""";

        for (var time = 0; time < 2; time++)
        {
            using var response = await client.PostAsync(Body);
            await response.IsAnsweredAsync();
        }

        Assert.Equal(2, spans.Count);
        Assert.Equal([(false, "run"), (true, "kept")], spans.Select(span => ((bool)span.GetTagItem("twinning.cache.hit")!, (string)span.GetTagItem("twinning.outcome")!)));
        Assert.All(spans, span => Assert.Equal(((long?)2, "query"), ((long?)span.GetTagItem("twinning.cost"), (string?)span.GetTagItem("graphql.operation.type"))));
        Assert.True((int)spans[0].GetTagItem("twinning.sql_commands")! > (int)spans[1].GetTagItem("twinning.sql_commands")!);
        Assert.Equal(0, spans[1].GetTagItem("twinning.sql_commands"));
    }

    // The test server knows no addresses; a header says which it is to be.
    private sealed class Addresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers["X-Address"].Single()!);
                return rest(context);
            });
            next(app);
        };
    }

    private sealed class Spy : IConfigureExecution, IDisposable
    {
        public SemaphoreSlim Started { get; } = new(0);

        public SemaphoreSlim Stopped { get; } = new(0);

        public float SortOrder => 1_000;

        public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
        {
            Started.Release();
            try
            {
                return await next(options);
            }
            catch (OperationCanceledException)
            {
                Stopped.Release();
                throw;
            }
        }

        public void Dispose()
        {
            Started.Dispose();
            Stopped.Dispose();
        }
    }
}
