using System;
using System.Collections.Concurrent;

namespace Twinning.Benchmarks.Serving;

/// <summary>Connections of the hand-written endpoints, each with its prepared commands, lent to one request at a time.</summary>
/// <param name="database">The SQLite file.</param>
/// <param name="sleeps">Whether a writer that finds the file busy sleeps 150 ms, as the provider has it, instead of waiting in steps of milliseconds, as SQLite does when told so.</param>
internal sealed class PlainStore(string database, bool sleeps = false) : IDisposable
{
    private readonly ConcurrentBag<PlainConnection> _idle = [];

    /// <summary>Gets or sets the answer of the static endpoint.</summary>
    public PlainAnswer? Fixed { get; set; }

    public PlainConnection Rent() => _idle.TryTake(out var idle) ? idle : new PlainConnection(database, sleeps);

    public void Return(PlainConnection connection) => _idle.Add(connection);

    public void Dispose()
    {
        while (_idle.TryTake(out var idle))
        {
            idle.Dispose();
        }
    }
}
