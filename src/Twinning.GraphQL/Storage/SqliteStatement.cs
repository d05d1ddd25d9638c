using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Twinning.GraphQL.Storage;

/// <summary>Runs statements that give nothing back, past the provider and EF Core, whose commands and events cost more than these statements.</summary>
internal static class SqliteStatement
{
    /// <summary>Runs a statement.</summary>
    /// <exception cref="SqliteException">SQLite refused it.</exception>
    public static void Run(sqlite3 connection, string statement) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection, statement), connection);
}
