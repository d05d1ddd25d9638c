using System;
using System.Collections.Generic;
using System.Net;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Tests.Http;
using Xunit;

namespace Twinning.GraphQL.Tests.Security;

public class KnownTokensTests(OtherSchemaHost host) : IClassFixture<OtherSchemaHost>
{
    private static readonly Viewer Office = new(ViewerRole.Office, null, []);

    [Theory]
    [InlineData(3_600, 59, true)]
    [InlineData(3_600, 60, false)]
    [InlineData(30, 29, true)]
    [InlineData(30, 30, false)]
    [InlineData(0, 0, false)]
    [InlineData(-1, 0, false)]
    public void A_token_is_known_for_a_minute_and_not_beyond_its_end(int endsAfter, int askedAfter, bool isKnown)
    {
        var clock = new ClockByHand();
        using var tokens = new KnownTokens(clock);
        tokens.Keep("Bearer a", Office, clock.Now.AddSeconds(endsAfter));
        clock.Now = clock.Now.AddSeconds(askedAfter);

        Assert.Equal(isKnown, tokens.Find("Bearer a") == Office);
    }

    [Fact]
    public void A_token_is_known_by_its_whole_text()
    {
        var clock = new ClockByHand();
        using var tokens = new KnownTokens(clock);
        tokens.Keep("Bearer a", Office, clock.Now.AddHours(1));

        Assert.All(["Bearer b", "Bearer A", "Bearer a ", "Bearer aa", string.Empty], other => Assert.Null(tokens.Find(other)));
    }

    [Fact]
    public async Task A_token_that_a_request_brought_is_known_afterwards()
    {
        var token = Tokens.Office("7");
        using var own = OtherSchema.Host(Tokens.Settings);
        using var client = own.CreateClient();
        var tokens = own.Services.GetRequiredService<KnownTokens>();
        Assert.Null(tokens.Find("Bearer " + token));

        using var response = await client.PostAsync(Requests.Body("{ actor }"), token: token);

        await response.IsAnsweredAsync();
        Assert.Equal(ViewerRole.Office, tokens.Find("Bearer " + token)?.Role);
    }

    [Fact]
    public async Task What_is_changed_in_a_known_token_makes_it_another()
    {
        var token = Tokens.Office("7");
        var place = token.LastIndexOf('.') + 5;
        var changed = token[..place] + (token[place] == 'A' ? 'B' : 'A') + token[(place + 1)..];
        using var client = host.CreateClient();

        for (var time = 0; time < 2; time++)
        {
            using var known = await client.PostAsync(Requests.Body("{ actor }"), token: token);
            using var refused = await client.PostAsync(Requests.Body("{ actor }"), token: changed);

            Assert.Equal("OFFICE", (await known.IsAnsweredAsync()).GetProperty("actor").GetString());
            await refused.IsRefusedAsync(HttpStatusCode.Unauthorized, "UNAUTHENTICATED");
        }
    }

    [Fact]
    public async Task A_token_that_is_refused_for_its_claims_stays_refused()
    {
        var token = Tokens.Of(new Dictionary<string, object> { ["role"] = "minister" });
        using var client = host.CreateClient();

        for (var time = 0; time < 2; time++)
        {
            using var response = await client.PostAsync(Requests.Body("{ actor }"), token: token);

            await response.IsRefusedAsync(HttpStatusCode.Forbidden, "FORBIDDEN");
        }
    }

    private sealed class ClockByHand : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
