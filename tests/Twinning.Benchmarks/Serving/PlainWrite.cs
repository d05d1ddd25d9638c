using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Schema;

namespace Twinning.Benchmarks.Serving;

/// <summary>The hand-written write: a transaction of its own, the host's SQL, once only per idempotency key, and no queue before SQLite's one writer.</summary>
internal static class PlainWrite
{
    private const string Actor = "OFFICE";

    /// <summary>Records a visit.</summary>
    public static void Visit(PlainConnection store, ReadOnlyMemory<byte> body)
    {
        using var input = JsonDocument.Parse(body);
        var root = input.RootElement;
        var (assignment, day, key) = (NodeId.Read(root.GetProperty("assignment").GetString()!, "Assignment"), root.GetProperty("day").GetString()!, root.GetProperty("idempotencyKey").GetString()!);
        var officers = root.GetProperty("officers").GetInt32();
        var contacts = string.Join(',', root.GetProperty("contacts").EnumerateArray().Select(contact => Enum.GetValues<VillageContact>().Single(value => EnumWords.Upper(value) == contact.GetString())));
        var hash = Convert.ToHexString(SHA256.HashData(body.Span));
        store.Command("BEGIN IMMEDIATE").ExecuteNonQuery();
        try
        {
            var id = Recorded(store, key, hash) ?? Record(store, assignment, day, officers, contacts, key, hash);
            store.Command("COMMIT").ExecuteNonQuery();
            Answer(store.Json, id, day, officers);
        }
        catch
        {
            store.Command("ROLLBACK").ExecuteNonQuery();
            throw;
        }
    }

    private static long? Recorded(PlainConnection store, string key, string hash)
    {
        using var row = store.Command(
            "SELECT operation, input_hash, result_ids FROM idempotency WHERE actor = $actor AND idempotency_key = $key", ("$actor", Actor), ("$key", key)).ExecuteReader();
        return !row.Read() ? null
            : row.GetString(0) == "recordVisit" && row.GetString(1) == hash ? long.Parse(row.GetString(2), CultureInfo.InvariantCulture)
            : throw new InvalidOperationException("The key was used for another write.");
    }

    private static long Record(PlainConnection store, long assignment, string day, int officers, string contacts, string key, string hash)
    {
        var (version, moment) = Last(store);
        var isHeld = (long)store.Command(
            """
            SELECT COUNT(*) FROM assignment s WHERE s.id = $id AND s.superseded_in IS NULL
            AND (s."from" IS NULL OR s."from" <= $day) AND (s.until IS NULL OR s.until >= $day)
            """, ("$id", assignment), ("$day", day)).ExecuteScalar()! > 0;
        if (!isHeld || officers < 1 || contacts.Length == 0)
        {
            throw new InvalidOperationException("A rule is broken.");
        }

        var id = (long)store.Command("SELECT COALESCE(MAX(id), 0) FROM visit").ExecuteScalar()! + 1;
        store.Command(
            "INSERT INTO visit (id, recorded_in, assignment_id, day, officers, contacts) VALUES ($id, $version, $assignment, $day, $officers, $contacts)",
            ("$id", id), ("$version", version + 1), ("$assignment", assignment), ("$day", day), ("$officers", officers), ("$contacts", contacts)).ExecuteNonQuery();
        store.Command(
            "INSERT INTO data_version (version, moment, operation, actor, touches_registers) VALUES ($version, $moment, 'recordVisit', $actor, 0)",
            ("$version", version + 1), ("$moment", Math.Max(moment + 1, (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / 10)), ("$actor", Actor)).ExecuteNonQuery();
        store.Command(
            """
            INSERT INTO idempotency (actor, idempotency_key, operation, input_hash, version, result_ids, warnings)
            VALUES ($actor, $key, 'recordVisit', $hash, $version, $ids, '[]')
            """,
            ("$actor", Actor), ("$key", key), ("$hash", hash), ("$version", version + 1), ("$ids", id.ToString(CultureInfo.InvariantCulture))).ExecuteNonQuery();
        return id;
    }

    private static (long Version, long Moment) Last(PlainConnection store)
    {
        using var row = store.Command("SELECT version, moment FROM data_version ORDER BY version DESC LIMIT 1").ExecuteReader();
        return row.Read() ? (row.GetInt64(0), row.GetInt64(1)) : (0, 0);
    }

    private static void Answer(Utf8JsonWriter json, long id, string day, int officers)
    {
        json.WriteStartObject();
        json.WriteStartObject("recordVisit");
        json.WriteStartObject("visit");
        json.WriteString("id", NodeId.Of("Visit", id));
        json.WriteString("day", day);
        json.WriteNumber("officers", officers);
        json.WriteEndObject();
        json.WriteStartArray("violations");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }
}
