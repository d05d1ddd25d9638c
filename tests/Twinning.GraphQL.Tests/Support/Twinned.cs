using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.WorkedExamples;

namespace Twinning.GraphQL.Tests.Support;

/// <summary>A village of the demonstration with two agencies, and the tokens to write about it.</summary>
internal sealed record Twinned(string Village, string Lead, string LeadToken, string Partner, string PartnerToken, string StrangerToken)
{
    public static async Task<Twinned> FindAsync(Graph graph)
    {
        var villages = (await graph.AskAsync("""{ villages(first: 10, asOf: "2020-12-31") { nodes { id assignments { nodes { id agency { id } } } } } }"""))
            .GetProperty("villages").GetProperty("nodes").EnumerateArray().ToList();
        var village = villages.First(village => village.GetProperty("assignments").GetProperty("nodes").GetArrayLength() == 2);
        var records = village.GetProperty("assignments").GetProperty("nodes");
        var strange = villages.SelectMany(other => other.GetProperty("assignments").GetProperty("nodes").EnumerateArray())
            .First(record => records.EnumerateArray().All(own => AgencyOf(own) != AgencyOf(record)));
        return new Twinned(
            village.GetProperty("id").GetString()!,
            records[0].GetProperty("id").GetString()!,
            TokenOf(records[0]),
            records[1].GetProperty("id").GetString()!,
            TokenOf(records[1]),
            TokenOf(strange));
    }

    /// <summary>Writes and returns the errors, as text.</summary>
    public static async Task<string> ErrorAsync(Graph graph, string mutation, object input, string? token) =>
        (await graph.AnswerWithAsync(mutation, input, token)).GetProperty("errors").GetRawText();

    /// <summary>Returns the codes of the broken rules in a payload.</summary>
    public static IEnumerable<string> Codes(JsonElement payload) =>
        payload.GetProperty("violations").EnumerateArray().Select(violation => violation.GetProperty("code").GetString()!);

    private static string TokenOf(JsonElement record) => Desk.Agency(AgencyOf(record));

    private static string AgencyOf(JsonElement record) => Desk.Number(record.GetProperty("agency").GetProperty("id").GetString()!);
}
