using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Npgsql;
using Twinning.Tests.Generated;

namespace Twinning.Benchmarks.Storage;

/// <summary>Runs commands once more on PostgreSQL and adds up how many rows of tables it looked at, those a condition left out included.</summary>
internal static class VisitedRows
{
    public static async Task<long> OfAsync(string database, IEnumerable<ReadCommand> commands)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        var visited = 0L;
        foreach (var read in commands)
        {
            await using var command = new NpgsqlCommand("EXPLAIN (ANALYZE, FORMAT JSON) " + read.Text, connection);
            command.Parameters.AddRange(read.Parameters.ToArray());
            using var plan = JsonDocument.Parse((string)(await command.ExecuteScalarAsync())!);
            visited += Visited(plan.RootElement[0].GetProperty("Plan"));
        }

        return visited;
    }

    private static long Visited(JsonElement node)
    {
        var own = node.TryGetProperty("Relation Name", out _)
            ? Number(node, "Actual Loops") * (Number(node, "Actual Rows") + Number(node, "Rows Removed by Filter") + Number(node, "Rows Removed by Index Recheck"))
            : 0;
        return own + (node.TryGetProperty("Plans", out var below) ? below.EnumerateArray().Sum(Visited) : 0);
    }

    private static long Number(JsonElement node, string name) => node.TryGetProperty(name, out var number) ? (long)number.GetDouble() : 0;
}
