using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Http;
using Twinning.GraphQL.Tests.Standards;
using Xunit;

namespace Twinning.GraphQL.Tests.Poverty.Standards;

public class StandardQueriesTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private const string Lines = "{ incomeAlone { amount } withDeprivations { amount printed source { code provision quote } } average { amount } }";

    [Fact]
    public async Task Every_national_standard_is_shown_with_its_lines()
    {
        var standards = await AskAsync($$"""{ standards { id isNational rural {{Lines}} urban {{Lines}} deprivationCutoff { value } } }""");

        Assert.Equal(["VN-2016", "VN-2022", "VN-2027"], standards.Select(standard => standard.GetProperty("id").GetString()));
        Assert.Equal([700_000, null, null], standards.Select(standard => Amount(standard, "rural", "incomeAlone")));
        Assert.Equal([1_300_000, 2_000_000, 2_800_000], standards.Select(standard => Amount(standard, "urban", "withDeprivations")));
        Assert.Equal([1_500_000, 2_250_000, null], standards.Select(standard => Amount(standard, "rural", "average")));
        Assert.All(standards, standard => Assert.Equal(3, standard.GetProperty("deprivationCutoff").GetProperty("value").GetInt32()));
        var line = standards[1].GetProperty("rural").GetProperty("withDeprivations");
        Assert.Equal("1.500.000 đồng", line.GetProperty("printed").GetString());
        Assert.Equal("từ 1.500.000 đồng trở xuống", line.GetProperty("source").GetProperty("quote").GetString());
    }

    [Fact]
    public async Task What_is_not_known_of_a_standard_is_named()
    {
        var standards = await AskAsync("{ standards { notKnown indicators { code } surveyPoints { incomeLabel } reviews { kind year } } }");

        Assert.Equal([0, 0, 4], standards.Select(standard => standard.GetProperty("notKnown").GetArrayLength()));
        Assert.Equal(
            ["BASELINE_REVIEW", "AVERAGE_LINE", "INDICATORS", "SURVEY_POINTS"],
            standards[2].GetProperty("notKnown").EnumerateArray().Select(part => part.GetString()));
        Assert.Equal(JsonValueKind.Null, standards[2].GetProperty("indicators").ValueKind);
        Assert.Equal([10, 12], standards.Take(2).Select(standard => standard.GetProperty("indicators").GetArrayLength()));
        Assert.Equal(["B1", "A"], standards.Take(2).Select(standard => standard.GetProperty("surveyPoints").GetProperty("incomeLabel").GetString()));
        Assert.Contains(standards[0].GetProperty("reviews").EnumerateArray(), review => review.ToString() == """{"kind":"ANNUAL","year":2021}""");
        Assert.Contains(standards[1].GetProperty("reviews").EnumerateArray(), review => review.ToString() == """{"kind":"BASELINE","year":2021}""");
    }

    [Fact]
    public async Task An_indicator_says_when_a_household_is_deprived_in_it()
    {
        var standards = await AskAsync("{ standards { indicators { code name { vi } dimension { en } weight { exact } definition { deprivedWhen { en } source { code } } } } }");

        var area = standards[1].GetProperty("indicators").EnumerateArray().Single(one => one.GetProperty("code").GetString() == "VN-2022-HOUSING-AREA");
        Assert.Equal("1/12", area.GetProperty("weight").GetProperty("exact").GetString());
        Assert.Contains("8", area.GetProperty("definition").GetProperty("deprivedWhen").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_standard_of_a_place_is_shown_beside_the_national_ones()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, StandardsJson.Good, TestContext.Current.CancellationToken);
        using var own = TwinningHost.With(new Dictionary<string, string> { ["TWINNING_STANDARDS"] = file });

        var standards = await AskAsync(own, "{ standards { id isNational jurisdiction { id } indicators { code definition { source { code } } } notKnown } }");

        File.Delete(file);
        Assert.Equal("EXAMPLE-2022", standards[3].GetProperty("id").GetString());
        Assert.False(standards[3].GetProperty("isNational").GetBoolean());
        Assert.Equal(Convert.ToBase64String("Area:1"u8), standards[3].GetProperty("jurisdiction").GetProperty("id").GetString());
        var indicators = standards[3].GetProperty("indicators").EnumerateArray().ToList();
        Assert.Equal([JsonValueKind.Object, JsonValueKind.Null], indicators.Select(indicator => indicator.GetProperty("definition").ValueKind));
    }

    private static long? Amount(JsonElement standard, string settlement, string line) =>
        standard.GetProperty(settlement).GetProperty(line) is { ValueKind: JsonValueKind.Object } figure ? figure.GetProperty("amount").GetInt64() : null;

    private static async Task<List<JsonElement>> AskAsync(TwinningHost host, string query)
    {
        using var client = host.CreateClient();
        using var response = await client.PostAsync(Requests.Body(query));
        return [.. (await response.IsAnsweredAsync()).GetProperty("standards").EnumerateArray()];
    }

    private Task<List<JsonElement>> AskAsync(string query) => AskAsync(host, query);
}
