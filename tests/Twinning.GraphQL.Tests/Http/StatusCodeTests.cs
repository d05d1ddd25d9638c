using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

public class StatusCodeTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private const string Good = """{"query":"{ __typename }"}""";
    private const string Unparsable = """{"query":"{"}""";
    private const string Invalid = """{"query":"{ noSuchField }"}""";

    private readonly HttpClient client = host.CreateClient();

    [Theory]
    [InlineData(Good, Requests.Json, 200)]
    [InlineData(Unparsable, Requests.Json, 200)]
    [InlineData(Invalid, Requests.Json, 200)]
    [InlineData("""{"query":""}""", Requests.Json, 200)]
    [InlineData("""{"query":"{ __typename }","operationName":"Other"}""", Requests.Json, 200)]
    [InlineData("""{"query":"query A($x: Int!) { __typename }","variables":{"x":"text"}}""", Requests.Json, 200)]
    [InlineData(Good, Requests.Response, 200)]
    [InlineData(Unparsable, Requests.Response, 400)]
    [InlineData(Invalid, Requests.Response, 400)]
    [InlineData("""{"query":""}""", Requests.Response, 400)]
    [InlineData("""{"query":"{ __typename }","operationName":"Other"}""", Requests.Response, 400)]
    [InlineData("""{"query":"query A($x: Int!) { __typename }","variables":{"x":"text"}}""", Requests.Response, 400)]
    public async Task A_well_formed_post_is_answered_as_its_media_type_asks(string body, string accept, int status)
    {
        using var response = await client.PostAsync(body, accept);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("{ __typename }", Requests.Json, 200)]
    [InlineData("{", Requests.Json, 200)]
    [InlineData("{ noSuchField }", Requests.Json, 200)]
    [InlineData("{ __typename }", Requests.Response, 200)]
    [InlineData("{", Requests.Response, 400)]
    [InlineData("{ noSuchField }", Requests.Response, 400)]
    [InlineData("mutation { __typename }", Requests.Json, 405)]
    [InlineData("mutation { __typename }", Requests.Response, 405)]
    public async Task A_get_is_answered_as_its_media_type_asks(string query, string accept, int status)
    {
        using var response = await client.GetAsync(query, accept);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("\"{ __typename }\"")]
    [InlineData("{}")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":7}""")]
    [InlineData("""{"query":"{ __typename }","operationName":7}""")]
    [InlineData("""{"query":"{ __typename }","variables":[]}""")]
    [InlineData("""{"query":"{ __typename }","variables":"{}"}""")]
    [InlineData("""{"query":"{ __typename }","extensions":7}""")]
    [InlineData("""{"query":"{ __typename }"} {}""")]
    [InlineData("""{"query":"\ud800"}""")]
    [InlineData("""{"query":"{ __typename }","query":"{ __typename }"}""")]
    [InlineData("""{"query":"{ __typename }","variables":{"x":{"a":1,"a":2}}}""")]
    [InlineData("""{"query":"{ __typename }","variables":{"x":[{"a":1e309}]}}""")]
    [InlineData("""{"query":"{ __typename }","variables":{"x":"\ud800"}}""")]
    public async Task A_malformed_body_is_refused_in_either_media_type(string body)
    {
        foreach (var accept in new[] { Requests.Json, Requests.Response })
        {
            using var response = await client.PostAsync(body, accept);

            await response.IsRefusedAsync(HttpStatusCode.BadRequest, "BAD_REQUEST");
        }
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=")]
    [InlineData("/graphql?query=%7B__typename%7D&query=%7B__typename%7D")]
    [InlineData("/graphql?query=%7B__typename%7D&variables=7")]
    [InlineData("/graphql?query=%7B__typename%7D&variables=%7B")]
    [InlineData("/graphql?query=%7B__typename%7D&extensions=[]")]
    public async Task A_malformed_address_is_refused_in_either_media_type(string address)
    {
        foreach (var accept in new[] { Requests.Json, Requests.Response })
        {
            using var response = await client.SendAsync(HttpMethod.Get, address, accept);

            await response.IsRefusedAsync(HttpStatusCode.BadRequest, "BAD_REQUEST");
        }
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","variables":null,"operationName":null,"extensions":null}""")]
    [InlineData("""{"query":"{ __typename }","variables":{},"extensions":{"a":[1]},"other":1}""")]
    [InlineData("""{"query":"query A { __typename } mutation B { __typename }","operationName":"A"}""")]
    public async Task What_may_be_left_out_may_be_null(string body)
    {
        using var response = await client.PostAsync(body, Requests.Response);

        Assert.Equal("Query", (await response.IsAnsweredAsync()).GetProperty("__typename").GetString());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"query":"{ __typename }"}]""")]
    public async Task A_list_of_requests_is_refused(string body)
    {
        using var response = await client.PostAsync(body);

        await response.IsRefusedAsync(HttpStatusCode.BadRequest, "BATCH_OFF");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task A_body_that_is_not_json_in_utf8_is_refused(string? contentType)
    {
        using var response = await client.PostAsync(Good, Requests.Json, contentType);

        await response.IsRefusedAsync(HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("APPLICATION/JSON")]
    public async Task Json_may_say_that_it_is_utf8(string contentType)
    {
        using var response = await client.PostAsync(Good, Requests.Json, contentType);

        await response.IsAnsweredAsync();
    }

    [Fact]
    public async Task A_body_may_say_that_it_is_not_compressed()
    {
        using var content = new StringContent(Good, null, Requests.Json);
        content.Headers.ContentEncoding.Add("Identity");

        using var response = await client.SendAsync(HttpMethod.Post, "/graphql", Requests.Json, content);

        await response.IsAnsweredAsync();
    }

    [Theory]
    [InlineData("{ __typename } type X { a: Int }")]
    [InlineData("{ __typename } extend type Query { a: Int }")]
    [InlineData("{ __typename } directive @a on FIELD")]
    public async Task Only_operations_and_fragments_are_asked(string query)
    {
        using var response = await client.PostAsync(Requests.Body(query), Requests.Response);

        await response.IsRefusedAsync(HttpStatusCode.BadRequest, "EXECUTABLE_DEFINITIONS");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("identity, gzip")]
    public async Task A_compressed_body_is_refused(string encoding)
    {
        using var content = new StringContent(Good, null, Requests.Json);
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);

        using var response = await client.SendAsync(HttpMethod.Post, "/graphql", Requests.Json, content);

        await response.IsRefusedAsync(HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Fact]
    public async Task A_mutation_by_get_is_told_to_use_post_each_time()
    {
        using var before = await client.PostAsync("""{"query":"mutation { __typename }"}""");
        await before.IsAnsweredAsync();
        for (var time = 0; time < 2; time++)
        {
            using var response = await client.GetAsync("mutation { __typename }", Requests.Json);

            await response.IsRefusedAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
            Assert.Equal(["POST"], response.Content.Headers.Allow);
        }
    }

    [Theory]
    [InlineData("A", 200)]
    [InlineData("B", 405)]
    public async Task By_get_the_operation_that_would_run_decides(string operation, int status)
    {
        var address = $"/graphql?query=query A {{ __typename }} mutation B {{ __typename }}&operationName={operation}";

        using var response = await client.SendAsync(HttpMethod.Get, address, Requests.Json);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_told_which_there_are(string method)
    {
        using var response = await client.SendAsync(new HttpMethod(method), "/graphql", Requests.Json);

        await response.IsRefusedAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Head_is_refused_without_a_body()
    {
        using var response = await client.SendAsync(HttpMethod.Head, "/graphql", Requests.Json);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
