using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Knows the latest version of an SQLite store without asking each time.</summary>
/// <remarks>
/// SQLite tells a connection whether any other one, of this process or another, has committed since it last asked (<c>PRAGMA data_version</c>). That
/// takes a look at shared memory under a lock of the file; the version is read again only where something was committed. Whoever asks takes a connection
/// that nobody uses. A look serves all who ask within the same millisecond, unless this process commits in between: what another process
/// commits is seen a millisecond later at the latest.
/// </remarks>
internal sealed class VersionWatch(string database) : IDisposable
{
    private static readonly long Millisecond = Stopwatch.Frequency / 1_000;

    private readonly ConcurrentBag<Watcher> _idle = [];
    private Look? _last;

    /// <summary>Returns the latest version that is committed; null before the first fact.</summary>
    public VersionRow? Latest()
    {
        var (last, now) = (Volatile.Read(ref _last), Stopwatch.GetTimestamp());
        if (last is not null && now - last.At < Millisecond)
        {
            return last.Version;
        }

        var version = LookAgain();

        // Not where something was committed and forgotten meanwhile: the look may have been taken before it.
        Interlocked.CompareExchange(ref _last, new Look(now, version), last);
        return version;
    }

    /// <summary>Has everybody look again. To be called after each commit of this process, before its write is answered.</summary>
    public void Forget() => Volatile.Write(ref _last, new Look(0, null));

    private VersionRow? LookAgain()
    {
        var watcher = _idle.TryTake(out var idle) ? idle : new Watcher(database);
        try
        {
            return watcher.Latest();
        }
        finally
        {
            _idle.Add(watcher);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var watcher))
        {
            watcher.Dispose();
        }
    }

    private sealed record Look(long At, VersionRow? Version);

    private sealed class Watcher : IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

        private readonly SqliteConnection _connection;
        private readonly SqliteReads _reads;
        private readonly sqlite3_stmt _commits;
        private long? _seen;
        private VersionRow? _latest;

        public Watcher(string database)
        {
            _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
            _connection.Open();
            _reads = new SqliteReads(_connection);
            raw.sqlite3_busy_timeout(_connection.Handle, (int)Patience.TotalMilliseconds);
            Require(raw.sqlite3_prepare_v2(_connection.Handle, "PRAGMA data_version", out _commits), raw.SQLITE_OK);
        }

        public VersionRow? Latest()
        {
            // Looked at before the version is read: what is committed in between is read again the next time.
            var commits = Commits();
            if (commits != _seen)
            {
                (_latest, _seen) = (_reads.Latest(null), commits);
            }

            return _latest;
        }

        public void Dispose()
        {
            _commits.Dispose();
            _reads.Dispose();
            _connection.Dispose();
        }

        // Each request takes this look; the provider's command and reader would take several times as long.
        private long Commits()
        {
            try
            {
                Require(raw.sqlite3_step(_commits), raw.SQLITE_ROW);
                return raw.sqlite3_column_int64(_commits, 0);
            }
            finally
            {
                raw.sqlite3_reset(_commits);
            }
        }

        private void Require(int result, int expected)
        {
            if (result != expected)
            {
                SqliteException.ThrowExceptionForRC(result, _connection.Handle);
            }
        }
    }
}
