using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

public class MediaTypeTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private readonly HttpClient client = host.CreateClient();

    [Theory]
    [InlineData(null, Requests.Json)]
    [InlineData("", Requests.Json)]
    [InlineData("*/*", Requests.Json)]
    [InlineData("application/*", Requests.Json)]
    [InlineData("application/json", Requests.Json)]
    [InlineData("application/json; charset=utf-8", Requests.Json)]
    [InlineData("application/graphql-response+json", Requests.Response)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Requests.Response)]
    [InlineData("application/json, application/graphql-response+json", Requests.Json)]
    [InlineData("application/graphql-response+json, application/json", Requests.Response)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Requests.Json)]
    [InlineData("application/graphql-response+json, */*", Requests.Response)]
    [InlineData("application/json;q=0, */*", Requests.Response)]
    [InlineData("text/html, */*;q=0.1", Requests.Json)]
    public async Task An_answer_is_sent_as_the_client_likes_best(string? accept, string expected)
    {
        using var response = await client.PostAsync(Requests.Body("{ __typename }"), accept);

        await response.IsAnsweredAsync();
        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("nonsense")]
    public async Task A_client_that_admits_no_answer_of_ours_is_refused(string accept)
    {
        using var response = await client.PostAsync(Requests.Body("{ __typename }"), accept);

        await response.IsRefusedAsync(HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE");
    }

    [Theory]
    [InlineData("/graphql", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("/", null, "text/html")]
    [InlineData("/", "text/html", "text/html")]
    [InlineData("/graphql?query={__typename}", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", Requests.Json)]
    [InlineData("/graphql?query={__typename}", "*/*", Requests.Json)]
    public async Task A_browser_gets_the_page_unless_the_link_carries_a_query(string address, string? accept, string expected)
    {
        using var response = await client.SendAsync(HttpMethod.Get, address, accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
    }
}
