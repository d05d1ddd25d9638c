using System;
using Npgsql;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>Databases on the PostgreSQL that TWINNING_TEST_POSTGRES names, each made for one test and ordered as the given one is.</summary>
internal static class PostgresDatabase
{
    /// <summary>Makes a database and returns its connection string; the test is skipped where no PostgreSQL is given.</summary>
    /// <param name="like">The connection string of a database to copy; nothing may be connected to it. Null for an empty one.</param>
    public static string Create(string? like = null)
    {
        var given = Environment.GetEnvironmentVariable("TWINNING_TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(given), "TWINNING_TEST_POSTGRES is not set.");
        var server = new NpgsqlConnectionStringBuilder(like ?? given) { Pooling = false };
        var (template, name) = (server.Database, $"t{Guid.NewGuid():N}");
        server.Database = "postgres";
        using (var connection = new NpgsqlConnection(server.ConnectionString))
        {
            connection.Open();
            using var create = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template}", connection);
            create.ExecuteNonQuery();
        }

        server.Database = name;
        return server.ConnectionString;
    }
}
