using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.GraphQL.CriteriaSets;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Standards;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Evaluation;

public class CriteriaSetTests
{
    private const string Adopt = """
        mutation($input: AdoptCriteriaSetInput!) { adoptCriteriaSet(input: $input) {
          criteriaSet { name version isTemplate place { name } groups { criteria { code maximum { exact } scale { value { exact } mark { exact } } } } file } violations { code message { vi en } } } }
        """;

    /// <summary>Gets a set of Gia Lai with one criterion that people mark.</summary>
    public static string OfOneCriterion => """
        { "name": "GL", "version": 1, "from": "2025-01-01", "until": "2025-12-31", "place": { "scheme": "GSO-2004", "code": "64" },
          "document": { "number": "1/QĐ-UBND", "issuer": "UBND tỉnh Gia Lai" },
          "groups": [ { "code": "G", "vietnamese": "Nhóm", "english": "Group", "criteria": [
            { "code": "E", "vietnamese": "Kết quả", "english": "Results", "maximum": "100", "method": "entered" } ] } ] }
        """;

    private static string Folder => Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "src", "Twinning.GraphQL", "CriteriaSets");

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_set_is_judged_when_it_is_saved_and_every_mistake_is_named(string database)
    {
        using var graph = Graph.Open(database);
        async Task<string?[]> CodesAsync(string file) => (await graph.AskWithAsync(Adopt, new { file }, Tokens.Office())).GetProperty("adoptCriteriaSet").GetProperty("violations").Texts("code");
        const string Computed = """{ "code": "C", "vietnamese": "c", "english": "c", "maximum": "50", "method": "computed", "measure": "reports-on-time", "scale": [CORNERS] }""";
        string Two(string criterion) => OfOneCriterion.Replace("\"maximum\": \"100\"", "\"maximum\": \"50\"", StringComparison.Ordinal)
            .Replace("\"method\": \"entered\" }", $"\"method\": \"entered\" }}, {criterion}", StringComparison.Ordinal);
        string Scaled(string corners) => Two(Computed.Replace("CORNERS", corners, StringComparison.Ordinal));

        var short1 = (await graph.AskWithAsync(Adopt, new { file = OfOneCriterion.Replace("\"100\"", "\"99.99\"", StringComparison.Ordinal) }, Tokens.Office()))
            .GetProperty("adoptCriteriaSet").GetProperty("violations");
        Assert.Equal(["CRITERIA-SUM"], short1.Texts("code"));
        Assert.Equal("The maxima add up to 99.99; make them 100.", short1[0].GetProperty("message").GetProperty("en").GetString());
        Assert.Equal("Điểm tối đa cộng lại 99,99; hãy sửa cho đúng 100.", short1[0].GetProperty("message").GetProperty("vi").GetString());
        Assert.Equal(["CRITERIA-SCALE"], await CodesAsync(Scaled("""{"value":"0","mark":"0"},{"value":"0.5","mark":"50"},{"value":"1","mark":"40"}""")));
        Assert.Equal(["CRITERIA-MEASURE"], await CodesAsync(Scaled("""{"value":"0","mark":"0"},{"value":"1","mark":"50"}""").Replace("reports-on-time", "smiles", StringComparison.Ordinal)));
        foreach (var (file, words) in new[]
        {
            (OfOneCriterion.Replace("\"method\"", "\"methods\"", StringComparison.Ordinal), "criteria.schema.json"),
            (OfOneCriterion.Replace("\"64\"", "\"9999\"", StringComparison.Ordinal), "stands for no area on 2025-01-01"),
            (OfOneCriterion.Replace("entered", "computed", StringComparison.Ordinal), "computed takes measure and scale"),
            (OfOneCriterion.Replace("\"100\"", "\"-1\"", StringComparison.Ordinal), "'-1' is not a fraction"),
        })
        {
            var answer = await graph.AnswerWithAsync(Adopt, new { file }, Tokens.Office());
            Assert.Equal("BAD_INPUT", Desk.Code(answer));
            Assert.Contains(words, answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        }

        var thirds = Scaled("""{"value":"0","mark":"0"},{"value":"1/3","mark":"25"},{"value":"1","mark":"50"}""");
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerWithAsync(Adopt, new { file = thirds }, Desk.Agency(1))));
        var adopted = (await graph.AskWithAsync(Adopt, new { file = thirds }, Tokens.Office())).GetProperty("adoptCriteriaSet").GetProperty("criteriaSet");
        Assert.Equal("1/3", adopted.GetProperty("groups")[0].GetProperty("criteria")[1].GetProperty("scale")[1].GetProperty("value").GetProperty("exact").GetString());
        Assert.Equal(["ADOPTION-VERSION"], await CodesAsync(adopted.GetProperty("file").GetString()!));
    }

    [Fact]
    public void The_shipped_template_is_the_librarys_and_reads_back_the_same()
    {
        var shipped = File.ReadAllText(Path.Combine(Folder, "twinning-template.json")).ReplaceLineEndings("\n");
        var file = CriteriaJson.Read(shipped);
        var set = file.ToSet(null);

        Assert.Equal(shipped, CriteriaJson.Write(CriteriaTemplate.Twinning.ToFile(null) with { Schema = "criteria.schema.json", Note = CriteriaFiles.TemplateNote }));
        Assert.Empty(CriteriaRules.Judge(set).Violations);
        Assert.True(set.IsTemplate);
        Assert.Equal(CriteriaTemplate.Twinning.Criteria.Select(criterion => (criterion.Code, criterion.Maximum, criterion.Measure)), set.Criteria.Select(criterion => (criterion.Code, criterion.Maximum, criterion.Measure)));
    }

    [Fact]
    public void The_shipped_schema_says_what_the_reader_takes() => Assert.Equal(
        File.ReadAllText(Path.Combine(Folder, "criteria.schema.json")).ReplaceLineEndings("\n").TrimEnd(), JsonSchemas.Print(typeof(CriteriaFile), CriteriaJson.Options));

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
