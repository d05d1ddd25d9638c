using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Data.Sqlite;
using Twinning.GraphQL.Tests.Security;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>Stores that hold the demonstration: made once by a host that starts, then copied for each test.</summary>
internal static class LoadedStore
{
    private static readonly Lazy<string> Sqlite = new(MakeSqlite);
    private static readonly Lazy<string> Postgres = new(MakePostgres);

    /// <summary>Copies the store to a new SQLite file.</summary>
    public static void CopyTo(string file) => File.Copy(Sqlite.Value, file);

    /// <summary>Copies the store to a new PostgreSQL database and returns its connection string; the test is skipped where no PostgreSQL is given.</summary>
    public static string CopyOnPostgres() => PostgresDatabase.Create(Postgres.Value);

    private static string MakeSqlite()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("twinning-").FullName, "loaded.db");
        using var host = TwinningHost.With(Tokens.Settings);
        host.CreateClient().Dispose();
        Run(host.Database, $"VACUUM INTO '{file}'");
        Run(file, "PRAGMA journal_mode = WAL"); // as the host makes it: who reads blocks nobody who writes
        return file;
    }

    private static void Run(string database, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string MakePostgres()
    {
        var database = PostgresDatabase.Create();
        using var host = TwinningHost.With(new Dictionary<string, string>(Tokens.Settings) { ["TWINNING_DATABASE"] = database });
        host.CreateClient().Dispose();
        return database;
    }
}
