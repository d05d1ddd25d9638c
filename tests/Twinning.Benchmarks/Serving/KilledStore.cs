using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace Twinning.Benchmarks.Serving;

/// <summary>What a killed host left in the store.</summary>
/// <param name="Visits">The visits, each with the version that recorded it.</param>
/// <param name="Versions">The versions that recorded visits.</param>
/// <param name="Keys">The idempotency keys, each with the visit and version of its write.</param>
/// <param name="LastVersion">The last version.</param>
/// <param name="CountOfVersions">How many versions there are.</param>
internal sealed record KilledStore(
    IReadOnlySet<(long Visit, long Version)> Visits,
    IReadOnlySet<long> Versions,
    IReadOnlyDictionary<string, (long Visit, long Version)> Keys,
    long LastVersion,
    long CountOfVersions)
{
    /// <summary>Reads it.</summary>
    public static KilledStore Read(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        if (Rows(connection, "PRAGMA quick_check", row => row.GetString(0)) is not ["ok"])
        {
            throw new InvalidOperationException("The file is damaged.");
        }

        return new KilledStore(
            Rows(connection, "SELECT id, recorded_in FROM visit", row => (row.GetInt64(0), row.GetInt64(1))).ToHashSet(),
            Rows(connection, "SELECT version FROM data_version WHERE operation = 'recordVisit'", row => row.GetInt64(0)).ToHashSet(),
            Rows(connection, "SELECT idempotency_key, result_ids, version FROM idempotency", row => (row.GetString(0), long.Parse(row.GetString(1), CultureInfo.InvariantCulture), row.GetInt64(2)))
                .ToDictionary(row => row.Item1, row => (row.Item2, row.Item3)),
            Rows(connection, "SELECT MAX(version) FROM data_version", row => row.GetInt64(0))[0],
            Rows(connection, "SELECT COUNT(*) FROM data_version", row => row.GetInt64(0))[0]);
    }

    /// <summary>Makes sure that writes are there whole: all that were acknowledged, each once, and none half.</summary>
    /// <param name="before">What there was before the first.</param>
    /// <param name="acknowledged">The keys of those acknowledged, each with its visit.</param>
    /// <exception cref="InvalidOperationException">One is not.</exception>
    public void Require(KilledStore before, IEnumerable<KeyValuePair<string, long>> acknowledged)
    {
        foreach (var (key, visit) in acknowledged)
        {
            if (!Keys.TryGetValue(key, out var kept) || kept.Visit != visit)
            {
                throw new InvalidOperationException($"The write '{key}' was acknowledged as visit {visit}, and is not there.");
            }
        }

        var written = Visits.Except(before.Visits).ToHashSet();
        if (!written.SetEquals(Keys.Values) || written.Count != Keys.Count || !Versions.SetEquals(Keys.Values.Select(kept => kept.Version)) || Versions.Count != Keys.Count)
        {
            throw new InvalidOperationException($"A write is there half or twice: {written.Count} visits, {Versions.Count} versions, {Keys.Count} keys.");
        }

        if (LastVersion != CountOfVersions)
        {
            throw new InvalidOperationException($"The last of {CountOfVersions} versions is {LastVersion}.");
        }
    }

    private static List<T> Rows<T>(SqliteConnection connection, string text, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
        {
            rows.Add(read(row));
        }

        return rows;
    }
}
