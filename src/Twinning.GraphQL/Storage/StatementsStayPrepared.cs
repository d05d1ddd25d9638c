using System.Collections.Generic;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Twinning.GraphQL.Storage;

/// <summary>Keeps the queries of an SQLite connection prepared while it is open.</summary>
/// <remarks>EF Core makes a command anew for each query, and SQLite would read and plan its text each time, which takes as long as a small query itself.</remarks>
internal sealed class StatementsStayPrepared : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<SqliteConnection, Dictionary<string, KeptCommand>> _kept = [];

    /// <summary>Gets how many texts a connection keeps prepared; others are prepared each time.</summary>
    public static int MostOfConnection => 64;

    /// <inheritdoc/>
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (eventData.CommandSource != CommandSource.LinqQuery || result is not SqliteCommand { Connection: { } connection } made)
        {
            return result;
        }

        var kept = _kept.GetOrCreateValue(connection);
        if (!kept.TryGetValue(made.CommandText, out var command))
        {
            if (kept.Count >= MostOfConnection)
            {
                return result;
            }

            kept[made.CommandText] = command = new KeptCommand(made.CommandText, connection, kept);
        }

        return command.TryStandInFor(made) ? command : result;
    }

    /// <summary>A command that stands in for one just made, and stays prepared when that is over. The connection disposes it when it is closed.</summary>
    private sealed class KeptCommand(string text, SqliteConnection connection, Dictionary<string, KeptCommand> kept) : SqliteCommand(text, connection)
    {
        private bool _isTaken;

        /// <summary>Takes the values of a command of the same text; not while it still stands in for another.</summary>
        public bool TryStandInFor(SqliteCommand made)
        {
            if (_isTaken)
            {
                return false;
            }

            _isTaken = true;
            Transaction = made.Transaction;
            CommandTimeout = made.CommandTimeout;
            foreach (SqliteParameter parameter in made.Parameters)
            {
                Parameters.Add(parameter);
            }

            made.Dispose();
            return true;
        }

        // EF Core disposes what it made, and so only ends the standing in.
        protected override void Dispose(bool disposing)
        {
            if (_isTaken)
            {
                _isTaken = false;
                return;
            }

            if (disposing)
            {
                kept.Remove(CommandText);
            }

            base.Dispose(disposing);
        }
    }
}
