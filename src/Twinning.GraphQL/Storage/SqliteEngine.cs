using System;
using SQLitePCL;

namespace Twinning.GraphQL.Storage;

/// <summary>How SQLite works in this process.</summary>
/// <remarks>
/// A connection here is used by one thread at a time, as the provider asks anyway. So that none of them takes a lock of its own for each value it reads, and
/// none counts the memory it takes under a lock that all share. It is said once, before SQLite is used; later SQLite refuses it, and works as it did.
/// </remarks>
internal static class SqliteEngine
{
    private static readonly Lazy<bool> WithoutLocks = new(LeaveLocksOut);

    /// <summary>Has SQLite leave its locks out. To be called before it is used.</summary>
    /// <returns>Whether it does; not where it was in use already.</returns>
    public static bool Configure() => WithoutLocks.Value;

    private static bool LeaveLocksOut()
    {
        Batteries_V2.Init();
        return raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD) == raw.SQLITE_OK && raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0) == raw.SQLITE_OK;
    }
}
