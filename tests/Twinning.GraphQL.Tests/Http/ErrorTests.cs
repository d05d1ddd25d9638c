using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

public class ErrorTests(OtherSchemaHost host) : IClassFixture<OtherSchemaHost>
{
    [Theory]
    [InlineData("{ fails }", Requests.Json)]
    [InlineData("{ fails }", Requests.Response)]
    [InlineData("{ failsAll }", Requests.Response)]
    public async Task An_unexpected_exception_is_masked(string query, string accept)
    {
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body(query), accept);

        var error = await response.IsRefusedAsync(HttpStatusCode.OK, "INTERNAL");
        Assert.Equal("Internal error.", error.GetProperty("message").GetString());
        Assert.Equal(["code", "traceId"], error.GetProperty("extensions").EnumerateObject().Select(property => property.Name).Order());
    }

    [Fact]
    public async Task It_is_logged_once_with_its_trace_id_and_without_variables()
    {
        using var log = new LogLines();
        using var own = OtherSchema.Host(services: services => services.AddSingleton<ILoggerProvider>(log));
        using var client = own.CreateClient();
        var body = """{"query":"query($s: String) { fails(secret: $s) again: fails(secret: \"hidden\") }","variables":{"s":"hidden"}}""";

        using var response = await client.PostAsync(body);

        var trace = (await response.JsonAsync()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("traceId").GetString()!;
        var (category, level, text) = Assert.Single(log.Lines, line => line.Level >= LogLevel.Error);
        Assert.Equal(("Twinning.GraphQL.Http.ErrorReport", LogLevel.Error), (category, level));
        Assert.Contains(trace, text, System.StringComparison.Ordinal);
        Assert.Contains("2 unexpected errors", text, System.StringComparison.Ordinal);
        Assert.Contains("The cause.", text, System.StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.Text.Contains("hidden", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_exception_reaches_the_client_as_it_is()
    {
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body("{ refuses }"));

        var error = await response.IsRefusedAsync(HttpStatusCode.OK, "NOT_FOUND");
        Assert.Equal("No such thing: 'x'.", error.GetProperty("message").GetString());
        Assert.Equal("refuses", error.GetProperty("path")[0].GetString());
    }

    [Theory]
    [InlineData("{", "SYNTAX_ERROR")]
    [InlineData("{ noSuchField }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("query($x: String!) { fails(secret: $x) }", "INVALID_VALUE")]
    public async Task Every_error_carries_a_code_and_a_trace_id(string query, string code)
    {
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body(query));

        var errors = (await response.JsonAsync()).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions")).ToList();
        Assert.Contains(code, errors.Select(error => error.GetProperty("code").GetString()));
        Assert.All(errors, error => Assert.Equal(JsonValueKind.String, error.GetProperty("traceId").ValueKind));
    }

    [Fact]
    public async Task Vietnamese_is_sent_as_it_is_written()
    {
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body("{ vietnamese }"));

        Assert.StartsWith(
            """{"data":{"vietnamese":"Bôn 01, xã Ia Rbol"},"extensions":{"cost":1,""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_of_a_query_run_one_after_the_other()
    {
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body("{ a: alone b: alone c: alone }"));

        Assert.All((await response.IsAnsweredAsync()).EnumerateObject(), field => Assert.True(field.Value.GetBoolean()));
    }
}
