using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Tests.Http;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Twinning.Tests;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics.Interference;

/// <summary>
/// Two stores that differ only in what is hidden of households, persons, petitions and scorecards give the public and an agency the same answers,
/// byte for byte, to every field, filter, order, group, figure and cursor that the schema has, also as a table; so nothing of it can be gained.
/// </summary>
public sealed partial class NonInterferenceTests(TwoStores stores) : IClassFixture<TwoStores>
{
    /// <summary>Fields that cannot be asked because an argument has no value here: calculators over what is given, which read no store.</summary>
    private static readonly string[] NotAsked = ["Query.classifyHousehold", "Query.povertyMeasures"];

    private static readonly Dictionary<string, string[]> Named = new()
    {
        ["AreaInput"] = ["{code: \"624\", on: \"2020-12-31\"}"],
        ["year"] = ["2021", "2020"],
        ["from"] = ["2017"],
        ["to"] = ["2021"],
        ["sameEvents.from"] = ["\"2019-01-01\""],
        ["sameEvents.to"] = ["\"2021-12-31\""],
        ["coverageGroupBy.from!"] = ["\"2019-01-01\""],
        ["coverageGroupBy.to!"] = ["\"2021-12-31\""],
        ["povertyStatisticsGroupBy.population!"] = ["MINORITY", "ALL"],
        ["povertyStatisticsGroupBy.by"] = ["[YEAR VILLAGE]", "[YEAR COMMUNE]", "[YEAR DISTRICT]", "[YEAR SETTLEMENT]", "[YEAR SETTLEMENT VILLAGE]", "[YEAR]"],
        ["officialIdentities.officials"] = [.. Ids("Official", 103).Select(id => $"[{id}]")],
        ["activities.from"] = ["\"2020-01-01\""],
        ["activities.to"] = ["\"2021-12-31\""],
        ["first"] = ["1", "100"],
        ["last"] = ["2"],
        ["purpose"] = ["\"test\""],
        ["standard"] = ["\"VN-2016\""],
        ["population"] = ["MINORITY", "ALL"],
        ["asOf"] = ["\"2020-12-31\"", "\"2025-12-01\""],
        ["cutoff"] = ["\"3/10\"", "\"1/10\""],
        ["knownAt"] = [],
        ["area.id!"] = Ids("Area", 2, 105),
        ["village.id"] = Ids("Village", 101, 105, 107),
        ["agency.id"] = Ids("Agency", 40, 1),
        ["programme.id"] = Ids("Programme", 1),
        ["evaluationRound.id"] = Ids("EvaluationRound", 1, 2, 3),
        ["scorecard.id"] = Ids("Scorecard", 91, 92, 1),
        ["node.id"] = [.. Ids("Village", 105), .. Ids("Petition", 97, 1), .. Ids("Scorecard", 91, 1), .. Ids("Activity", 1, 289), .. Ids("VillageProfile", 1, 49), .. Ids("ReviewRound", 6)],
        ["nodes.ids"] = [$"[{string.Join(' ', Ids("Village", 105).Concat(Ids("Agency", 40)).Concat(Ids("Area", 2)).Concat(Ids("Assignment", 1)).Concat(Ids("Activity", 1)))}]"],
        ["reviewRound"] = Ids("ReviewRound", 6, 5),
        ["village"] = Ids("Village", 105, 107),
        ["agency"] = Ids("Agency", 40, 1),
        ["programme"] = Ids("Programme", 1),
        ["round"] = Ids("EvaluationRound", 3),
        ["ID"] = Ids("Village", 105),
        ["String"] = ["\"a\"", "\"VN-2016\""],
        ["Int"] = ["3", "0"],
        ["Long"] = ["4", "0"],
        ["Decimal"] = ["2.5"],
        ["Float"] = ["2.5"],
        ["Boolean"] = ["true", "false"],
        ["LocalDate"] = ["\"2020-11-01\""],
        ["DateTime"] = ["\"2020-11-01T00:00:00Z\""],
    };

    /// <summary>Questions whose answers differ for the office.</summary>
    private static readonly string[] Differing =
    [
        .. new[] { "povertyStatistics", "deprivationProfile" }.Select(field =>
            $"{{ {field}(area: {{code: \"624\", on: \"2020-12-31\"}}, year: 2021, population: MINORITY, level: VILLAGE, asOf: \"2020-12-31\", first: 100) {{ nodes {{ poor {{ state numerator }} }} }} }}"),
        $"{{ householdReviewsAggregate(reviewRound: {Ids("ReviewRound", 5)[0]}, purpose: \"test\", where: {{incomePerPerson: {{eq: 600000}}}}) {{ count }} }}",
        "{ petitions(where: {field: {eq: HOUSING}}) { totalCount } }",
        "{ scorecards(year: 2025) { nodes { marks { marks { mark { exact } } } } } }",
        "{ householdCommitments(purpose: \"test\") { nodes { households { household } } } }",
        "{ povertyReturns(where: {year: {eq: 2019}}, first: 100) { nodes { poorFlow { exit } } } }",
        "{ villages(first: 100, asOf: \"2020-12-31\") { nodes { profiles(year: 2021) { counts { households } } } } }",
        "{ activities(from: \"2020-10-10\", to: \"2020-10-10\", first: 100) { nodes { villagers contributions { pupils } } } }",
    ];

    [Fact]
    public async Task What_is_hidden_makes_no_difference_to_the_public_or_to_a_stranger()
    {
        var (everybody, agency, office) = (await DifferAsync(null), await DifferAsync(HiddenFacts.Stranger), await DifferAsync(Tokens.Office(), isBrief: true));

        Findings.None(everybody.Different.Concat(agency.Different));
        Findings.None(office.NotReached.Except(NotAsked));
        Assert.True(everybody.Answered > 300 && agency.Answered > 300, $"Only {everybody.Answered} and {agency.Answered} answers.");
    }

    [Fact]
    public async Task What_is_hidden_makes_a_difference_to_the_office()
    {
        foreach (var question in Differing)
        {
            var (one, isAnswer) = await AnswerAsync(stores.One, question, Requests.Json, Tokens.Office());

            Assert.True(isAnswer, one);
            Assert.NotEqual(one, (await AnswerAsync(stores.Other, question, Requests.Json, Tokens.Office())).Text);
        }
    }

    private static string[] Ids(string type, params long[] numbers) => [.. numbers.Select(number => $"\"{Desk.Id(type, number)}\"")];

    private async Task<(List<string> Different, int Answered, IEnumerable<string> NotReached)> DifferAsync(string? token, bool isBrief = false)
    {
        var schema = stores.One.Services.GetRequiredService<ISchema>();
        schema.Initialize();
        var (different, answered) = (new List<string>(), 0);
        async Task<bool> AskAsync(string question)
        {
            var isAnswer = await CompareAsync(question, Requests.Json);
            answered += isAnswer ? 1 : 0;
            if (isAnswer && !question.Contains(EveryField.FirstOfSeveral, StringComparison.Ordinal))
            {
                await CompareAsync(question, "text/csv");
            }

            return isAnswer;
        }

        async Task<bool> CompareAsync(string question, string accept)
        {
            var (one, isAnswer) = await AnswerAsync(stores.One, question, accept, token);
            var (other, _) = await AnswerAsync(stores.Other, question, accept, token);
            if (one != other)
            {
                different.Add($"{question}\n{one}\n{other}");
            }

            return isAnswer;
        }

        var fields = new EveryField(schema, new EveryArgument(Named), AskAsync, isBrief);
        await fields.AskAsync();
        return (different, answered, schema.Query.Fields.Select(field => $"Query.{field.Name}").Where(field => !fields.Asked.Contains(field)).ToList());
    }

    private static async Task<(string Text, bool IsAnswer)> AnswerAsync(Graph graph, string question, string accept, string? token)
    {
        using var response = await graph.Client.PostAsync(Requests.Body(question), accept, token: token);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (TraceId().Replace($"{(int)response.StatusCode} {response.Headers.ETag} {text}", string.Empty), !text.Contains("\"errors\"", StringComparison.Ordinal));
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
