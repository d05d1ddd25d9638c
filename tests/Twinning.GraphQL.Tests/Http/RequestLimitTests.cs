using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>What a request may be, whatever its document: bytes, time, one question at a time; and settings that make no sense.</summary>
public class RequestLimitTests(OtherSchemaHost shared) : IClassFixture<OtherSchemaHost>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_just_the_limit_is_read_and_one_byte_more_is_not(bool saysItsLength)
    {
        const int Limit = 200;
        using var host = OtherSchema.Host(Requests.Limit("RequestBytes", Limit));
        using var client = host.CreateClient();

        using var fits = await client.SendAsync(HttpMethod.Post, "/graphql", Requests.Json, Padded(Limit, saysItsLength));
        using var exceeds = await client.SendAsync(HttpMethod.Post, "/graphql", Requests.Json, Padded(Limit + 1, saysItsLength));

        await fits.IsAnsweredAsync();
        var error = await exceeds.IsRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "LIMIT_EXCEEDED");
        error.IsAbout("RequestBytes", Limit, Limit + 1);
    }

    [Theory]
    [InlineData(Requests.Json, HttpStatusCode.OK)]
    [InlineData(Requests.Response, HttpStatusCode.ServiceUnavailable)]
    public async Task An_operation_that_runs_too_long_is_stopped(string accept, HttpStatusCode status)
    {
        using var host = OtherSchema.Host(Requests.Limit("TimeoutSeconds", 1));
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body("{ waits }"), accept);

        var error = await response.IsRefusedAsync(status, "TIMEOUT");
        var extensions = error.GetProperty("extensions");
        Assert.Equal("TimeoutSeconds", extensions.GetProperty("limit").GetString());
        Assert.Equal(1, extensions.GetProperty("allowed").GetInt32());
        Assert.InRange(extensions.GetProperty("given").GetInt32(), 1, 60);
        Assert.Contains("TimeoutSeconds", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public async Task Json_nests_sixty_four_deep_and_no_deeper(int levels, bool isAnswered)
    {
        using var client = shared.CreateClient();
        var variables = $"{{\"a\":{new string('[', levels - 2)}{new string(']', levels - 2)}}}"; // within the request and the variables

        using var response = await client.PostAsync($"{{\"query\":\"{{ __typename }}\",\"variables\":{variables}}}", Requests.Response);

        if (isAnswered)
        {
            await response.IsAnsweredAsync();
        }
        else
        {
            (await response.IsRefusedAsync(HttpStatusCode.BadRequest, "LIMIT_EXCEEDED")).IsAbout("JsonLevels", 64, levels);
        }
    }

    [Fact]
    public async Task A_list_of_requests_is_told_how_many_it_has()
    {
        using var client = shared.CreateClient();

        using var response = await client.PostAsync("""[{"query":"{__typename}"},{"query":"{__typename}"}]""", Requests.Response);

        (await response.IsRefusedAsync(HttpStatusCode.BadRequest, "BATCH_OFF")).IsAbout("Batch", 0, 2);
    }

    [Theory]
    [InlineData("Depth", 0, 1, 100)]
    [InlineData("RequestBytes", 0, 1, 30_000_000)]
    [InlineData("TimeoutSeconds", 0, 1, 600)]
    [InlineData("QueriesAtOnce", -1, 0, 10_000)]
    [InlineData("QueriesAtOnce", 10_001, 0, 10_000)]
    public async Task A_limit_that_makes_no_sense_stops_the_start(string limit, int value, int least, int most) =>
        Assert.Contains($"'The field {limit} must be between {least} and {most}.'", await RefusedStart.WordsAsync($"Limits:{limit}={value}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("QueriesAtOnce", 0)]
    [InlineData("QueriesAtOnce", 10_000)]
    public async Task On_its_bounds_a_limit_makes_sense(string limit, int value)
    {
        using var host = OtherSchema.Host(Requests.Limit(limit, value));
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body("{ __typename }"));

        await response.IsAnsweredAsync();
    }

    private static HttpContent Padded(int length, bool saysItsLength)
    {
        var bytes = Encoding.ASCII.GetBytes(Requests.Body("{ __typename }").PadRight(length));
        HttpContent content = saysItsLength ? new ByteArrayContent(bytes) : new StreamContent(new Unseekable(bytes));
        content.Headers.ContentType = new(Requests.Json);
        return content;
    }

    // A stream that does not tell its length is sent in chunks.
    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
