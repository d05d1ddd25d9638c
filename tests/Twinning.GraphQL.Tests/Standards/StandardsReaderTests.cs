using System;
using System.Linq;
using System.Text;
using Twinning.Domain;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Standards;
using Xunit;

namespace Twinning.GraphQL.Tests.Standards;

public class StandardsReaderTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(StandardsJson.Good);

    [Fact]
    public void A_good_file_adds_its_standards_to_the_national_ones()
    {
        var catalogue = StandardsReader.Read(Good);

        Assert.Equal(["VN-2016", "VN-2022", "VN-2027", "EXAMPLE-2022"], catalogue.Standards.Select(standard => standard.Id.Value));
        var own = catalogue.Standards[^1];
        Assert.Equal(new AreaId(1), own.Jurisdiction);
        Assert.Equal((new Dong(1_800_000), "Điều 2"), (own.Rural.WithDeprivations.Value, own.Rural.WithDeprivations.Source.Provision));
        Assert.Equal([Fraction.Of(1, 2), Fraction.Of(1, 2)], own.Indicators!.Select(indicator => indicator.Weight!.Value));
        Assert.Equal((20, 150), (own.SurveyPoints!.DeprivationPoints.Value, own.SurveyPoints.Rural.WithDeprivations.Value));
        Assert.Null(own.Rural.Average);
        Assert.Same(own, catalogue.StandardFor([new AreaId(7), new AreaId(1)], ReturnKind.Annual, 2023));
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake() => Assert.Equal(4, StandardsReader.Read([0xEF, 0xBB, 0xBF, .. Good]).Standards.Count);

    [Fact]
    public void A_file_without_standards_is_in_order() => Assert.Equal(3, StandardsReader.Read("""{"standards": []}"""u8).Standards.Count);

    [Theory]
    [InlineData("\"area\": 1,", "\"area\": 1, \"colour\": \"red\",", "line 6: standards[0]", "'colour'")]
    [InlineData("\"area\": 1,", "\"area\": \"1\",", "line 6: standards[0].area", "number")]
    [InlineData("\"area\": 1,", "\"area\": null,", "line 6: standards[0].area", "number")]
    [InlineData("\"area\": 1,", "\"area\": 1, \"area\": 2,", "line 6: standards[0]", "area")]
    [InlineData("\"area\": 1,", "\"Area\": 1,", "line 6: standards[0]", "'Area'")]
    [InlineData("\"area\": 1,", "", "line 26: standards[0]", "'area'")]
    [InlineData("\"kind\": \"annual\", \"year\": 2022", "\"kind\": \"yearly\", \"year\": 2022", "line 8: standards[0].reviews[0].kind", "standards.schema.json")]
    [InlineData("\"kind\": \"annual\", \"year\": 2022", "\"kind\": 0, \"year\": 2022", "line 8: standards[0].reviews[0].kind", "standards.schema.json")]
    [InlineData("\"year\": 2023, \"provision\": \"Điều 1\"", "\"year\": 2023.5", "line 8: standards[0].reviews[1].year", "Int32")]
    [InlineData("{ \"kind\": \"annual\", \"year\": 2022 }", "null", "line 4: standards[0]", "null stands in a list")]
    [InlineData("{ \"amount\": 2300000 }", "null", "line 10: standards[0].urban.withDeprivations", "null")]
    [InlineData("\"weight\": \"1/2\"", "\"weight\": \"half\"", "line 4: standards[0]", "'half'")]
    [InlineData("\"issuedOn\": \"2022-01-10\"", "\"issuedOn\": \"10/01/2022\"", "line 7: standards[0].document.issuedOn", "DateOnly")]
    [InlineData("\"issuedOn\": \"2022-01-10\"", "\"inForceFrom\": \"2022-02-01\", \"inForceUntil\": \"2022-01-01\"", "line 4: standards[0]", "before the first")]
    [InlineData("\"EXAMPLE-2022\"", "\" \"", "line 4: standards[0]", "white")]
    [InlineData("\"standards\": [", "\"standard\": [", "", "valid: $schema, standards")]
    [InlineData("\"area\": 1,", "\"area\": 1", "line 7", "'\"'")]
    public void A_mistake_is_told_with_its_line(string good, string instead, string place, string words)
    {
        var refused = Assert.Throws<StandardsRefusedException>(() => StandardsReader.Read(StandardsJson.With(good, instead)));

        var problem = Assert.Single(refused.Problems);
        Assert.StartsWith(place, problem, StringComparison.Ordinal);
        Assert.Contains(words, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"count\": 2 }", "\"count\": 3 }", "STANDARD-CUTOFF", "STANDARD-POINTS")]
    [InlineData("\"amount\": 1800000", "\"amount\": 1400000", "STANDARD-LINE-BELOW-NATIONAL")]
    [InlineData("\"weight\": \"0.5\"", "\"weight\": \"0.4\"", "STANDARD-WEIGHTS")]
    [InlineData("EXAMPLE-2022", "VN-2022", "STANDARD-ID-TWICE")]
    public void Every_broken_rule_is_told(string good, string instead, params string[] codes)
    {
        var refused = Assert.Throws<StandardsRefusedException>(() => StandardsReader.Read(StandardsJson.With(good, instead)));

        Assert.All(refused.Problems, problem => Assert.StartsWith("line 4: standards[0]: STANDARD-", problem, StringComparison.Ordinal));
        Assert.All(codes, code => Assert.Contains(refused.Problems, problem => problem.Contains($" {code}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_mistake_in_one_standard_hides_none_in_another()
    {
        var one = StandardsJson.Good[StandardsJson.Good.IndexOf("{\n      \"id\"", StringComparison.Ordinal)..StandardsJson.Good.LastIndexOf("\n  ]", StringComparison.Ordinal)];
        var typo = one.Replace("\"area\"", "\"areas\"", StringComparison.Ordinal);
        var low = one.Replace("1800000", "1400000", StringComparison.Ordinal);
        var file = $"{{\"standards\": [\n{typo},\n{low},\n{one}\n]}}";

        var refused = Assert.Throws<StandardsRefusedException>(() => StandardsReader.Read(Encoding.UTF8.GetBytes(file)));

        Assert.Contains(refused.Problems, problem => problem.StartsWith("line 4: standards[0].areas: ", StringComparison.Ordinal));
        Assert.Contains(refused.Problems, problem => problem.Contains("standards[1]: STANDARD-LINE-BELOW-NATIONAL", StringComparison.Ordinal));
        Assert.Contains(refused.Problems, problem => problem.Contains("standards[2]: STANDARD-ID-TWICE", StringComparison.Ordinal));
        Assert.DoesNotContain(refused.Problems, problem => problem.Contains("standards[2]: STANDARD-LINE-BELOW-NATIONAL", StringComparison.Ordinal));
    }
}
