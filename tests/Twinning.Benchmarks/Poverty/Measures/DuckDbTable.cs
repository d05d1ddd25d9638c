using System;
using System.Globalization;
using DuckDB.NET.Data;

namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>The columns as a table in the memory of a DuckDB of its own.</summary>
internal sealed class DuckDbTable : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbTable(Households households, int threads)
    {
        _connection.Open();
        Execute("SET threads = " + threads.ToString(CultureInfo.InvariantCulture));
        Execute("CREATE TABLE households (area USMALLINT, deprived USMALLINT, known USMALLINT, members USMALLINT)");
        using var appender = _connection.CreateAppender("households");
        for (var row = 0; row < Households.Count; row++)
        {
            appender.CreateRow()
                .AppendValue(households.Group[row])
                .AppendValue(households.Deprived[row])
                .AppendValue(households.Known[row])
                .AppendValue(households.Members[row])
                .EndRow();
        }
    }

    public Answer Measure(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var answer = new Answer();
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                answer.Add(reader.GetDouble(column));
            }
        }

        return answer;
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
