using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Http;
using Xunit;

namespace Twinning.GraphQL.Tests.Security;

public class AuthenticationTests(OtherSchemaHost host) : IClassFixture<OtherSchemaHost>
{
    private static readonly Dictionary<string, object> OfficeClaims = new() { ["role"] = "office" };

    [Fact]
    public async Task Without_a_token_the_viewer_is_anonymous()
    {
        using var response = await AskAsync(null);

        Assert.Equal("ANONYMOUS", (await response.IsAnsweredAsync()).GetProperty("actor").GetString());
    }

    [Fact]
    public async Task The_office_is_known_by_its_role_and_areas()
    {
        using var response = await AskAsync(Tokens.Office("7", "8", "7"));

        var data = await response.IsAnsweredAsync();
        Assert.Equal("OFFICE", data.GetProperty("actor").GetString());
        Assert.Equal([7, 8], data.GetProperty("areas").EnumerateArray().Select(area => area.GetInt32()));
    }

    [Fact]
    public async Task An_agency_is_known_by_its_number_whether_text_or_figure()
    {
        foreach (var number in new object[] { "12", 12 })
        {
            using var response = await AskAsync(Tokens.Of(new Dictionary<string, object> { ["role"] = "agency", ["agency"] = number }));

            Assert.Equal("AGENCY 12", (await response.IsAnsweredAsync()).GetProperty("actor").GetString());
        }
    }

    [Fact]
    public async Task A_token_that_is_not_valid_is_refused()
    {
        string[] tokens =
        [
            "nonsense",
            Tokens.Of(OfficeClaims, minutes: -10),
            Tokens.Of(OfficeClaims, issuer: "another-issuer"),
            Tokens.Of(OfficeClaims, audience: "another-audience"),
            Tokens.Of(OfficeClaims, key: RandomNumberGenerator.GetBytes(32)),
            Tokens.Unsigned(),
        ];
        using var client = host.CreateClient();
        foreach (var token in tokens)
        {
            foreach (var accept in new[] { Requests.Json, Requests.Response })
            {
                using var response = await client.PostAsync(Requests.Body("{ actor }"), accept, token: token);

                await response.IsRefusedAsync(HttpStatusCode.Unauthorized, "UNAUTHENTICATED");
                Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
            }
        }
    }

    [Fact]
    public async Task A_valid_token_with_claims_that_cannot_be_read_is_refused()
    {
        using var response = await AskAsync(Tokens.Of(new Dictionary<string, object> { ["role"] = "minister" }));

        var error = await response.IsRefusedAsync(HttpStatusCode.Forbidden, "FORBIDDEN");
        Assert.Equal(
            "The token's role 'minister' is unknown; the roles are 'office', 'agency' and 'appraiser'.",
            error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Credentials_of_another_scheme_are_refused_rather_than_passed_over()
    {
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Authorization", "Basic eDp5");

        using var response = await client.PostAsync(Requests.Body("{ actor }"));

        await response.IsRefusedAsync(HttpStatusCode.Unauthorized, "UNAUTHENTICATED");
    }

    [Fact]
    public async Task Without_settings_the_host_starts_and_no_token_is_valid()
    {
        using var own = OtherSchema.Host();
        using var client = own.CreateClient();

        using var anonymous = await client.PostAsync(Requests.Body("{ actor }"));
        using var office = await client.PostAsync(Requests.Body("{ actor }"), token: Tokens.Office());

        await anonymous.IsAnsweredAsync();
        await office.IsRefusedAsync(HttpStatusCode.Unauthorized, "UNAUTHENTICATED");
    }

    [Theory]
    [InlineData("ValidIssuer")]
    [InlineData("ValidAudiences:0")]
    public async Task A_key_alone_makes_no_token_valid(string missing)
    {
        var settings = new Dictionary<string, string>(Tokens.Settings);
        settings.Remove("Authentication:Schemes:Bearer:" + missing);
        using var own = OtherSchema.Host(settings);
        using var client = own.CreateClient();

        using var response = await client.PostAsync(Requests.Body("{ actor }"), token: Tokens.Office());

        await response.IsRefusedAsync(HttpStatusCode.Unauthorized, "UNAUTHENTICATED");
    }

    private async Task<HttpResponseMessage> AskAsync(string? token)
    {
        using var client = host.CreateClient();
        return await client.PostAsync(Requests.Body("{ actor areas }"), token: token);
    }
}
