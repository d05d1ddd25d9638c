using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;
using static Twinning.GraphQL.Tests.Support.Desk;

namespace Twinning.GraphQL.Tests.Localities;

public class ProfileTests
{
    private const string Record = """
        mutation($input: RecordVillageProfileInput!) { recordVillageProfile(input: $input) {
          villageProfile { id year partyCell hasOwnCellWithResidentMembers counts { households residentMembers } } violations { code severity } version recordedAt } }
        """;

    private const string Recognise = """
        mutation($input: RecordNewRuralRecognitionInput!) { recordNewRuralRecognition(input: $input) {
          newRuralRecognition { id level stage isHeld instrument { code } days { from until } } violations { code severity } recordedAt } }
        """;

    [Fact]
    public void The_profiles_and_recognitions_of_the_demonstration_break_no_rule()
    {
        var profiles = DemoProfiles.Profiles(DemoHouseholds.ReviewRows()).ToList();

        Assert.Equal(48, profiles.Count);
        Assert.Equal(4135, profiles.Where(profile => profile.Year == 2020).Sum(profile => profile.MinorityHouseholds));
        Assert.All(profiles, profile => Assert.Empty(ProfileRules.Judge(profile, [.. profiles.Where(other => other != profile)]).Violations));
        Assert.All(DemoProfiles.Recognitions, record => Assert.Empty(
            RecognitionRules.Judge(record, DemoMap.Tree, [.. DemoProfiles.Recognitions.Where(other => other != record)]).Violations));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Every_published_figure_is_held_and_equal(string database)
    {
        using var graph = Graph.Open(database);

        var lines = (await graph.AskAsync("{ reconciliation { figure published held state } }")).GetProperty("reconciliation").EnumerateArray().ToList();

        Assert.All(lines, line => Assert.True(line.GetProperty("state").GetString() == "EQUAL", line.GetRawText()));
        Assert.Equal(
            PublishedTownFigures.Read().Lines().Select(line => line.Name),
            lines.Select(line => line.GetProperty("figure").GetString()!).Distinct());
        Assert.Equal(
            [24m, 4m, 2m, 5m],
            new[] { "villagesWithPartyCellAndResidentMembers", "newRuralCommunes", "advancedNewRuralCommunesFiled", "newRuralVillages" }
                .Select(figure => lines.Single(line => line.GetProperty("figure").GetString() == figure).GetProperty("held").GetDecimal()));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_profile_is_recorded_by_an_agency_of_the_village_once_and_corrected(string database)
    {
        using var graph = Graph.Open(database);
        var village = (await graph.AskAsync("""{ villages(first: 1, asOf: "2020-12-31") { nodes { id duties { agency { id } } profiles(year: 2020) { counts { households } partyCell } } } }"""))
            .GetProperty("villages").GetProperty("nodes")[0];
        Assert.Equal("""[{"counts":null,"partyCell":"OWN"}]""", village.GetProperty("profiles").GetRawText());
        var id = village.GetProperty("id").GetString()!;
        var agency = Agency(Number(village.GetProperty("duties")[0].GetProperty("agency").GetProperty("id").GetString()!));
        object Input(int households, bool correct, string? key = null, int members = 5) => new
        {
            village = id,
            year = 2021,
            countedOn = "2021-12-31",
            households,
            people = 600,
            minorityHouseholds = 140,
            partyCell = "OWN",
            residentMembers = members,
            gathered = new[] { new { organisation = "WOMENS_UNION", members = 90, eligible = 120 } },
            security = new[] { new { matter = "LAND_DISPUTE", cases = 1 } },
            correct,
            idempotencyKey = key,
        };

        Assert.Equal("FORBIDDEN", Code(await graph.AnswerWithAsync(Record, Input(150, false), Agency("999999"))));
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerWithAsync(Record, Input(150, false))));
        var recorded = (await graph.AskWithAsync(Record, Input(150, false, "k"), agency)).GetProperty("recordVillageProfile");
        Assert.Equal("""{"households":150,"residentMembers":5}""", recorded.GetProperty("villageProfile").GetProperty("counts").GetRawText());
        Assert.Equal(recorded.GetRawText(), (await graph.AskWithAsync(Record, Input(150, false, "k"), agency)).GetProperty("recordVillageProfile").GetRawText());
        var refused = (await graph.AskWithAsync(Record, Input(100, false), agency)).GetProperty("recordVillageProfile");
        Assert.Equal(["PROFILE-TWICE", "PROFILE-MINORITY"], refused.GetProperty("violations").Texts("code"));
        var corrected = (await graph.AskWithAsync(Record, Input(160, true, members: 0), Tokens.Office())).GetProperty("recordVillageProfile");
        Assert.Equal(["PROFILE-PARTY-CELL"], corrected.GetProperty("violations").Texts("code"));
        Assert.Equal(recorded.GetProperty("villageProfile").GetProperty("id").GetString(), corrected.GetProperty("villageProfile").GetProperty("id").GetString());

        var before = recorded.GetProperty("recordedAt").GetString();
        var known = await graph.AskAsync(
            $$"""
            { then: village(id: "{{id}}", knownAt: "{{before}}") { profiles(year: 2021) { counts { households } } }
              now: village(id: "{{id}}") { profiles(year: 2021) { counts { households people security { matter cases } gathered { organisation members eligible } } } }
              node(id: "{{corrected.GetProperty("villageProfile").GetProperty("id").GetString()}}") { ... on VillageProfile { year village { id } } } }
            """,
            Tokens.Office());
        Assert.Equal(150, known.GetProperty("then").GetProperty("profiles")[0].GetProperty("counts").GetProperty("households").GetInt32());
        Assert.Equal(
            """{"households":160,"people":600,"security":[{"matter":"LAND_DISPUTE","cases":1}],"gathered":[{"organisation":"WOMENS_UNION","members":90,"eligible":120}]}""",
            known.GetProperty("now").GetProperty("profiles")[0].GetProperty("counts").GetRawText());
        Assert.Equal(2021, known.GetProperty("node").GetProperty("year").GetInt32());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_commune_holds_a_recognition_until_a_merger_and_a_ward_none(string database)
    {
        using var graph = Graph.Open(database);
        const string Held = """{ area(code: "24065", asOf: "$DAY") { id newRuralRecognitions(held: true) { id level stage } } }""";
        Assert.Equal(
            """[{"level":"STANDARD","stage":"RECOGNISED"},{"level":"ADVANCED","stage":"FILED"}]""",
            WithoutIds(await graph.AskAsync(Held.Replace("$DAY", "2025-06-30"))));
        var merged = await graph.AskAsync(Held.Replace("$DAY", "2025-07-01"));
        Assert.Equal("[]", WithoutIds(merged));
        var ward = (await graph.AskAsync("""{ area(code: "24041", asOf: "2020-12-31") { id } }""")).GetProperty("area").GetProperty("id").GetString();
        object Input(string? area, string from, string? instrument, string? until = null, string? corrects = null, string level = "STANDARD") => new
        {
            area,
            level,
            stage = "RECOGNISED",
            from,
            until,
            instrument,
            corrects,
            decidingDocument = new { number = "1/QĐ", issuer = "UBND tỉnh" },
        };

        Assert.Equal("FORBIDDEN", Code(await graph.AnswerWithAsync(Recognise, Input(ward, "2019-01-01", null), Agency("1"))));
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerWithAsync(Recognise, Input(ward, "2019-01-01", null), Tokens.Office("999999"))));
        Assert.Equal("BAD_INPUT", Code(await graph.AnswerWithAsync(Recognise, Input(ward, "2019-01-01", "X"), Tokens.Office())));
        var refused = (await graph.AskWithAsync(Recognise, Input(ward, "2019-01-01", null), Tokens.Office())).GetProperty("recordNewRuralRecognition");
        Assert.Equal(["RECOGNITION-AREA", "RECOGNITION-WARD", "RECOGNITION-INSTRUMENT"], refused.GetProperty("violations").Texts("code"));

        var area = merged.GetProperty("area").GetProperty("id").GetString();
        var code = NewRuralInstruments.CommuneOf2026.Source.Id;
        var recorded = (await graph.AskWithAsync(Recognise, Input(area, "2026-03-01", code), Tokens.Office())).GetProperty("recordNewRuralRecognition");
        var id = recorded.GetProperty("newRuralRecognition").GetProperty("id").GetString();
        Assert.Equal("NOT_FOUND", Code(await graph.AnswerWithAsync(Recognise, Input(ward, "2026-03-01", code, corrects: id), Tokens.Office())));
        var ended = (await graph.AskWithAsync(Recognise, Input(area, "2026-03-01", code, "2026-04-30", id), Tokens.Office())).GetProperty("recordNewRuralRecognition");
        Assert.Equal(id, ended.GetProperty("newRuralRecognition").GetProperty("id").GetString());
        Assert.Equal("""{"from":"2026-03-01","until":"2026-04-30"}""", ended.GetProperty("newRuralRecognition").GetProperty("days").GetRawText());
        Assert.Equal("[]", WithoutIds(await graph.AskAsync(Held.Replace("$DAY", "2026-05-01"))));
        Assert.Equal("""[{"level":"STANDARD","stage":"RECOGNISED"}]""", WithoutIds(await graph.AskAsync(Held.Replace("$DAY", "2026-04-30"))));
        var then = await graph.AskAsync($$"""{ node(id: "{{id}}", knownAt: "{{recorded.GetProperty("recordedAt").GetString()}}") { ... on NewRuralRecognition { days { until } } } }""");
        Assert.Equal(JsonValueKind.Null, then.GetProperty("node").GetProperty("days").GetProperty("until").ValueKind);
    }

    private static string WithoutIds(JsonElement data) => JsonSerializer.Serialize(
        data.GetProperty("area").GetProperty("newRuralRecognitions").EnumerateArray()
            .Select(item => new { level = item.GetProperty("level").GetString(), stage = item.GetProperty("stage").GetString() }));
}
