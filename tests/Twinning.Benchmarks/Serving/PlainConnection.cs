using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Twinning.Benchmarks.Serving;

/// <summary>A connection with its prepared commands and the buffer that answers are written to.</summary>
internal sealed class PlainConnection : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private readonly ArrayBufferWriter<byte> _buffer = new(16_384);
    private readonly SqliteConnection _connection;

    public PlainConnection(string database, bool sleeps)
    {
        _connection = new SqliteConnection($"Data Source={database};Pooling=False");
        _connection.Open();
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });

        if (!sleeps)
        {
            Command("PRAGMA busy_timeout = 30000").ExecuteNonQuery();
        }
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Gets what was written.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    /// <summary>Begins a new answer.</summary>
    public void Clear()
    {
        _buffer.ResetWrittenCount();
        Json.Reset();
    }

    /// <summary>Returns a command, prepared once, with the values of its parameters.</summary>
    public SqliteCommand Command(string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!_prepared.TryGetValue(text, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = text;
            foreach (var (name, value) in values)
            {
                command.Parameters.AddWithValue(name, value);
            }

            command.Prepare();
            _prepared[text] = command;
        }

        for (var place = 0; place < values.Length; place++)
        {
            command.Parameters[place].Value = values[place].Value;
        }

        return command;
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        Json.Dispose();
        _connection.Dispose();
    }
}
