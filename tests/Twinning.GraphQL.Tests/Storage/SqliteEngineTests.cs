using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Twinning.GraphQL.Storage;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>SQLite works without locks of its own where it was told before it was used, as the host tells it.</summary>
public class SqliteEngineTests
{
    /// <summary>Before any test opens a file, as the host does before it opens one.</summary>
    [ModuleInitializer]
    internal static void BeforeAll() => SqliteEngine.Configure();

    [Fact]
    public void It_leaves_its_locks_out()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        Assert.True(SqliteEngine.Configure());
        Assert.Equal(0, raw.sqlite3_memory_used()); // not counted
    }
}
