using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Schema;
using static Twinning.Benchmarks.Serving.PlainJson;

namespace Twinning.Benchmarks.Serving;

/// <summary>The hand-written reads: the host's SQL through ADO.NET, one snapshot each, and the same data written with <see cref="Utf8JsonWriter"/>.</summary>
internal static class PlainReads
{
    private static readonly Dictionary<string, string> Words = Enum.GetValues<SupportField>().Cast<Enum>().Concat(Enum.GetValues<ContributionKind>().Cast<Enum>())
        .DistinctBy(value => value.ToString()).ToDictionary(value => value.ToString(), EnumWords.Upper);

    private static readonly string List =
        $"SELECT v.id, v.day, v.officers FROM visit v WHERE {KnownOf("v")} ORDER BY v.id LIMIT 21";

    private static readonly string Villages =
        $"""
        SELECT a.id, n.name FROM area a JOIN area_name n ON n.id = a.id WHERE a.level = 'Village' AND {KnownOf("a")} AND {KnownOf("n")}
        AND {DaysOf("a")} AND {DaysOf("n")} ORDER BY a.id LIMIT 24
        """;

    private static readonly string ActivitiesOf =
        $"""
        SELECT id, day, field, village_id FROM (
            SELECT t.id, t.day, t.field, s.village_id, ROW_NUMBER() OVER (PARTITION BY s.village_id ORDER BY t.id) AS place
            FROM assignment s JOIN activity t ON t.assignment_id = s.id
            WHERE s.village_id IN (SELECT value FROM json_each($villages)) AND {KnownOf("s")} AND t.day >= '2024-01-01' AND t.day <= '2024-12-31' AND {KnownOf("t")})
        WHERE place <= 5 ORDER BY id
        """;

    private static readonly string ContributionsOf =
        $"""
        SELECT c.id, c.kind, c.amount, c.activity_id FROM activity_contribution c
        WHERE c.activity_id IN (SELECT value FROM json_each($activities)) AND {KnownOf("c")} ORDER BY c.id
        """;

    private static readonly string Found =
        $"FROM activity_contribution c WHERE {KnownOf("c")} AND c.stage = 'Delivered' AND c.kind = 'Money' AND c.day >= $from AND c.day <= $to";

    private static readonly string PageOf = $"SELECT c.id, c.day, c.kind, c.amount {Found} ORDER BY c.amount IS NULL, c.amount DESC, c.id LIMIT 21";

    private static readonly string CountOf = $"SELECT COUNT(*) {Found}";

    private static readonly string GroupsOf =
        $"""
        SELECT CAST(strftime('%Y', c.day) AS INTEGER) AS year, c.kind, COUNT(*),
            SUM(CASE WHEN c.kind = 'Money' AND c.stage = 'Delivered' THEN c.amount END),
            SUM(CASE WHEN c.kind = 'WorkDays' AND c.stage = 'Delivered' THEN c.thousandths END)
        FROM activity_contribution c WHERE {KnownOf("c")} GROUP BY year, c.kind ORDER BY year, c.kind
        """;

    /// <summary>The first twenty visits.</summary>
    public static void Visits(PlainConnection store)
    {
        var version = Begin(store);
        var json = Open(store.Json, "visits", "nodes");
        using (var row = store.Command(List, ("$version", version)).ExecuteReader())
        {
            for (var left = 20; left > 0 && row.Read(); left--)
            {
                json.WriteStartObject();
                json.WriteString("id", NodeId.Of("Visit", row.GetInt64(0)));
                json.WriteString("day", row.GetString(1));
                json.WriteNumber("officers", row.GetInt32(2));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        Close(store, 2);
    }

    /// <summary>Twenty-four villages, five activities of a year each, and what was given in them.</summary>
    public static void Nested(PlainConnection store)
    {
        var version = Begin(store);
        var villages = new List<(long Id, string Name)>();
        using (var row = store.Command(Villages, ("$version", version), ("$today", Today())).ExecuteReader())
        {
            while (row.Read())
            {
                villages.Add((row.GetInt64(0), row.GetString(1)));
            }
        }

        var activities = new List<(long Id, string Day, string Field, long Village)>();
        using (var row = store.Command(ActivitiesOf, ("$version", version), ("$villages", Ids(villages.Select(village => village.Id)))).ExecuteReader())
        {
            while (row.Read())
            {
                activities.Add((row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3)));
            }
        }

        var contributions = new List<(long Id, string Kind, long? Amount, long Activity)>();
        using (var row = store.Command(ContributionsOf, ("$version", version), ("$activities", Ids(activities.Select(activity => activity.Id)))).ExecuteReader())
        {
            while (row.Read())
            {
                contributions.Add((row.GetInt64(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetInt64(2), row.GetInt64(3)));
            }
        }

        var (ofVillage, ofActivity) = (activities.ToLookup(activity => activity.Village), contributions.ToLookup(contribution => contribution.Activity));
        var json = Open(store.Json, "villages", "nodes");
        foreach (var village in villages)
        {
            json.WriteStartObject();
            json.WriteString("id", NodeId.Of("Village", village.Id));
            json.WriteString("name", village.Name);
            json.WriteStartObject("activities");
            json.WriteStartArray("nodes");
            foreach (var activity in ofVillage[village.Id])
            {
                json.WriteStartObject();
                json.WriteString("id", NodeId.Of("Activity", activity.Id));
                json.WriteString("day", activity.Day);
                json.WriteString("field", Words[activity.Field]);
                json.WriteStartArray("contributions");
                foreach (var contribution in ofActivity[activity.Id])
                {
                    json.WriteStartObject();
                    json.WriteString("id", NodeId.Of("Contribution", contribution.Id));
                    json.WriteString("kind", Words[contribution.Kind]);
                    WriteNumber(json, "amount", contribution.Amount);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Close(store, 2);
    }

    /// <summary>The twenty largest sums of money handed over between two days, and how many there are.</summary>
    public static void Page(PlainConnection store, string from, string to)
    {
        var version = Begin(store);
        var json = Open(store.Json, "contributions", "nodes");
        using (var row = store.Command(PageOf, ("$version", version), ("$from", from), ("$to", to)).ExecuteReader())
        {
            for (var left = 20; left > 0 && row.Read(); left--)
            {
                json.WriteStartObject();
                json.WriteString("id", NodeId.Of("Contribution", row.GetInt64(0)));
                json.WriteString("day", row.GetString(1));
                json.WriteString("kind", Words[row.GetString(2)]);
                WriteNumber(json, "amount", row.IsDBNull(3) ? null : row.GetInt64(3));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteNumber("totalCount", (long)store.Command(CountOf, ("$version", version), ("$from", from), ("$to", to)).ExecuteScalar()!);
        Close(store, 2);
    }

    /// <summary>Counts and sums of contributions by year and kind.</summary>
    public static void Groups(PlainConnection store)
    {
        var version = Begin(store);
        var json = Open(store.Json, "contributionsGroupBy");
        using (var row = store.Command(GroupsOf, ("$version", version)).ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteStartObject("key");
                json.WriteNumber("year", row.GetInt32(0));
                json.WriteString("kind", Words[row.GetString(1)]);
                json.WriteEndObject();
                json.WriteNumber("count", row.GetInt64(2));
                json.WriteStartObject("sum");
                json.WriteNumber("moneyGiven", row.IsDBNull(3) ? 0 : row.GetInt64(3));
                json.WriteNumber("workDays", row.IsDBNull(4) ? 0 : row.GetInt64(4) / 1_000m);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        Close(store, 1);
    }

    // Selects facts as known in the version, as the host does.
    private static string KnownOf(string table) => $"{table}.recorded_in <= $version AND ({table}.superseded_in IS NULL OR {table}.superseded_in > $version)";

    private static string DaysOf(string table) =>
        $"({table}.\"from\" IS NULL OR {table}.\"from\" <= $today) AND ({table}.until IS NULL OR {table}.until >= $today)";

    private static string Today() => DateTime.UtcNow.AddHours(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Ids(IEnumerable<long> ids) => $"[{string.Join(',', ids)}]";

    private static long Begin(PlainConnection store)
    {
        store.Command("BEGIN").ExecuteNonQuery();
        return (long)store.Command("SELECT version FROM data_version ORDER BY version DESC LIMIT 1").ExecuteScalar()!;
    }

    private static void Close(PlainConnection store, int objects)
    {
        for (; objects > 0; objects--)
        {
            store.Json.WriteEndObject();
        }

        store.Json.Flush();
        store.Command("COMMIT").ExecuteNonQuery();
    }
}
