using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.TestHost;
using Twinning.GraphQL.Tests.Poverty.Reviews;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;
using static Twinning.GraphQL.Tests.Http.SocketClient;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>Whoever listens hears of public facts as they are recorded, over WebSocket and as server-sent events, and of nothing else.</summary>
public class SubscriptionTests
{
    private const string Listen = "subscription($area: AreaInput, $kinds: [FactKind!]) { factRecorded(area: $area, kinds: $kinds) { kind area { id name parent { level } } day version recordedAt } }";

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Facts_are_heard_over_a_socket_by_area_and_kind(string database)
    {
        using var graph = Graph.Open(database);
        var villages = await VillagesAsync(graph);
        using var socket = await ConnectAsync(graph);
        await SubscribeAsync(socket, "all", Listen);
        await SubscribeAsync(socket, "first", Listen, new { area = new { id = villages[0] }, kinds = new[] { "VILLAGE_SURVEY" } });
        await SubscribeAsync(socket, "none", Listen, new { kinds = new[] { "POVERTY_RETURN" } });
        await SettleAsync(socket);

        await RecordSurveyAsync(graph, villages[1]);
        await RecordSurveyAsync(graph, villages[0]);
        var heard = new List<(string Id, JsonElement Fact)>();
        while (heard.Count < 3)
        {
            var message = await ReceiveAsync(socket);
            Assert.Equal("next", message.GetProperty("type").GetString());
            heard.Add((message.GetProperty("id").GetString()!, message.GetProperty("payload").GetProperty("data").GetProperty("factRecorded")));
        }

        Assert.Equal([villages[1], villages[0]], heard.Where(one => one.Id == "all").Select(one => Area(one.Fact)));
        var mine = Assert.Single(heard, one => one.Id == "first").Fact;
        Assert.Equal(("VILLAGE_SURVEY", villages[0], "2021-01-12"), (mine.GetProperty("kind").GetString(), Area(mine), mine.GetProperty("day").GetString()));
        Assert.Equal("COMMUNE", mine.GetProperty("area").GetProperty("parent").GetProperty("level").GetString());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Facts_are_heard_as_events(string database)
    {
        using var graph = Graph.Open(database);
        var villages = await VillagesAsync(graph);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Requests.Body(Listen), Encoding.UTF8, Requests.Json) };
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        using var response = await graph.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Patience);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Patience));
        Assert.Equal(("text/event-stream", ":"), (response.Content.Headers.ContentType?.MediaType, await reader.ReadLineAsync(Patience)));

        await RecordSurveyAsync(graph, villages[0]);
        string? line;
        while ((line = await reader.ReadLineAsync(Patience)) is null or "" or ":")
        {
        }

        Assert.Equal("event: next", line);
        var data = JsonDocument.Parse((await reader.ReadLineAsync(Patience))!["data: ".Length..]).RootElement.GetProperty("data");
        Assert.Equal(villages[0], Area(data.GetProperty("factRecorded")));
    }

    [Fact]
    public async Task Nothing_is_heard_of_petitions_and_households()
    {
        using var graph = Graph.Open("SQLite");
        var villages = await VillagesAsync(graph);
        var desk = new ReviewDesk(graph);
        using var socket = await ConnectAsync(graph, Tokens.Office());
        await SubscribeAsync(socket, "all", Listen);
        await SettleAsync(socket);

        await graph.AskWithAsync(
            "mutation($input: RecordPetitionInput!) { recordPetition(input: $input) { petition { id } violations { code } } }",
            new { village = villages[0], receivedOn = "2020-11-02", field = "HOUSING" },
            Tokens.Office());
        await desk.OpenRoundAsync();
        await RecordSurveyAsync(graph, villages[0]);

        var first = (await ReceiveAsync(socket)).GetProperty("payload").GetProperty("data").GetProperty("factRecorded");
        Assert.Equal("VILLAGE_SURVEY", first.GetProperty("kind").GetString());
        Assert.Equal(["area", "day", "kind", "recordedAt", "version"], first.EnumerateObject().Select(member => member.Name).Order());
    }

    [Fact]
    public async Task Queries_and_errors_are_answered_over_a_socket_and_a_subscription_is_ended_by_its_client()
    {
        using var graph = Graph.Open("SQLite");
        using var socket = await ConnectAsync(graph);

        await SubscribeAsync(socket, "q", "{ coverage(asOf: \"2020-12-31\") { villagesInScope } }");
        Assert.Equal(24, (await ReceiveAsync(socket)).GetProperty("payload").GetProperty("data").GetProperty("coverage").GetProperty("villagesInScope").GetInt32());
        Assert.Equal("""{"id":"q","type":"complete"}""", (await ReceiveAsync(socket)).GetRawText());
        await SubscribeAsync(socket, "e", "{ noSuchField }");
        var error = await ReceiveAsync(socket);
        Assert.Equal(("error", "FIELDS_ON_CORRECT_TYPE"), (error.GetProperty("type").GetString(), error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString()));
        await SubscribeAsync(socket, "m", "subscription { factRecorded(area: {id: \"QXJlYTo5OTk5OQ==\"}) { kind } }");
        Assert.Equal("NOT_FOUND", (await ReceiveAsync(socket)).GetProperty("payload").GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"id":"m","type":"complete"}""", (await ReceiveAsync(socket)).GetRawText());

        await SubscribeAsync(socket, "s", Listen);
        await SettleAsync(socket);
        await SendAsync(socket, new { type = "complete", id = "s" });
        Assert.Equal("""{"id":"s","type":"complete"}""", (await AfterPingAsync(socket)) ?? """{"id":"s","type":"complete"}""");
        await SubscribeAsync(socket, "s", "{ __typename }");
        Assert.Equal("next", (await ReceiveAsync(socket)).GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("nonsense", 4400)]
    [InlineData("""{"type":"nonsense"}""", 4400)]
    [InlineData("""{"type":"connection_init","payload":5}""", 4400)]
    [InlineData("""{"type":"ping","payload":"text"}""", 4400)]
    [InlineData("""{"type":"connection_init"}|{"type":"subscribe","id":"1","payload":null}""", 4400)]
    [InlineData("""{"type":"connection_init"}|{"type":"subscribe","id":"1","payload":[]}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}""", 4401)]
    [InlineData("""{"type":"connection_init","payload":{"Authorization":"Bearer nonsense"}}""", 4403)]
    [InlineData("""{"type":"connection_init"}|{"type":"connection_init"}""", 4429)]
    [InlineData("""{"type":"connection_init"}|{"type":"subscribe","id":"1","payload":{"query":"subscription { factRecorded { kind } }"}}|{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}""", 4409)]
    public async Task A_client_that_breaks_the_protocol_is_closed_with_the_number_for_it(string messages, int code)
    {
        using var host = TwinningHost.With(Tokens.Settings);
        using var client = host.CreateClient();
        using var socket = await OpenAsync(host.Services);

        foreach (var message in messages.Split('|'))
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, Patience);
        }

        while (socket.CloseStatus is null)
        {
            await socket.ReceiveAsync(new byte[4096], Patience);
        }

        Assert.Equal(code, (int)socket.CloseStatus);
    }

    [Theory]
    [InlineData("http://localhost", true)]
    [InlineData("https://other.example", false)]
    [InlineData("null", false)]
    public async Task Pages_of_other_origins_open_no_socket(string origin, bool isOpened)
    {
        using var host = OtherSchema.Host();
        using var http = host.CreateClient();
        var client = ((TestServer)host.Services.GetService(typeof(Microsoft.AspNetCore.Hosting.Server.IServer))!).CreateWebSocketClient();
        client.SubProtocols.Add("graphql-transport-ws");
        client.ConfigureRequest = request => request.Headers.Origin = origin;

        var opening = client.ConnectAsync(new Uri("ws://localhost/graphql"), Patience);

        if (isOpened)
        {
            using var socket = await opening;
            Assert.Equal(WebSocketState.Open, socket.State);
        }
        else
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => opening);
        }
    }

    [Fact]
    public async Task A_subscription_is_not_answered_as_one_document()
    {
        using var graph = Graph.Open("SQLite");
        using var response = await graph.Client.PostAsync(Requests.Body("subscription { factRecorded { kind } }"));
        await response.IsRefusedAsync(HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE");

        using var query = await graph.Client.PostAsync(Requests.Body("{ __typename }"), "text/event-stream");
        var text = await query.Content.ReadAsStringAsync(Patience);
        Assert.StartsWith("event: next\ndata: {\"data\":{\"__typename\":\"Query\"}", text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", text, StringComparison.Ordinal);
        using var invalid = await graph.Client.PostAsync(Requests.Body("{ noSuchField }"), "text/event-stream");
        await invalid.IsRefusedAsync(HttpStatusCode.BadRequest, "FIELDS_ON_CORRECT_TYPE");
    }

    private static string Area(JsonElement fact) => Desk.Id("Village", long.Parse(Desk.Number(fact.GetProperty("area").GetProperty("id").GetString()!), System.Globalization.CultureInfo.InvariantCulture));

    private static async Task<string[]> VillagesAsync(Graph graph) =>
        [.. (await graph.AskAsync("""{ villages(first: 2, asOf: "2020-12-31") { nodes { id } } }""")).GetProperty("villages").GetProperty("nodes").EnumerateArray().Select(village => village.GetProperty("id").GetString()!)];

    private static async Task RecordSurveyAsync(Graph graph, string village) => Assert.Empty((await graph.AskWithAsync(
        "mutation($input: RecordVillageSurveyInput!) { recordVillageSurvey(input: $input) { violations { code } } }",
        new { village, year = 2021, day = "2021-01-12", document = new { number = "1", issuer = "Bôn" }, needs = new[] { new { field = "HOUSING", severity = 1 } } },
        Tokens.Office())).GetProperty("recordVillageSurvey").GetProperty("violations").EnumerateArray());
}
