using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Twinning.GraphQL.Storage;

namespace Twinning.Tests.Generated;

/// <summary>Writes many rows of one table fast, within the context's transaction: prepared inserts on SQLite, COPY on PostgreSQL.</summary>
/// <remarks>Which columns a row has is read from the host's own model.</remarks>
internal sealed class RowCopy
{
    private readonly TwinningContext _context;
    private readonly Type _type;
    private readonly string _table;
    private readonly IReadOnlyList<(string Name, Func<object, object?> Value)> _columns;

    public RowCopy(TwinningContext context, Type type)
    {
        var entity = context.Model.FindEntityType(type)!;
        (_context, _type, _table) = (context, type, entity.GetTableName()!);
        _columns = [.. ColumnsOf(entity, row => row)];
    }

    private string Names => string.Join(", ", _columns.Select(column => "\"" + column.Name + "\""));

    /// <summary>Writes rows.</summary>
    public async Task WriteAsync(IEnumerable<object> rows)
    {
        if (_context.Database.GetDbConnection() is NpgsqlConnection postgres)
        {
            await CopyAsync(postgres, rows);
        }
        else
        {
            Insert((SqliteConnection)_context.Database.GetDbConnection(), rows);
        }
    }

    private async Task CopyAsync(NpgsqlConnection connection, IEnumerable<object> rows)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {_table} ({Names}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            foreach (var (_, value) in _columns)
            {
                if (value(Own(row)) is { } stored)
                {
                    await copy.WriteAsync(stored);
                }
                else
                {
                    await copy.WriteNullAsync();
                }
            }
        }

        await copy.CompleteAsync();
    }

    private void Insert(SqliteConnection connection, IEnumerable<object> rows)
    {
        using var command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction)_context.Database.CurrentTransaction!.GetDbTransaction();
        SqliteParameter[] parameters =
            [.. _columns.Select((_, place) => new SqliteParameter { ParameterName = "$" + place.ToString(CultureInfo.InvariantCulture) })];
        command.Parameters.AddRange(parameters);
        command.CommandText = $"INSERT INTO {_table} ({Names}) VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))})";
        command.Prepare();
        foreach (var row in rows)
        {
            for (var place = 0; place < parameters.Length; place++)
            {
                parameters[place].Value = _columns[place].Value(Own(row)) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private object Own(object row) => _type.IsInstanceOfType(row) ? row : throw new ArgumentException($"A row is no {_type.Name}.", nameof(row));

    private static IEnumerable<(string Name, Func<object, object?> Value)> ColumnsOf(ITypeBase type, Func<object, object?> owner) =>
    [
        .. from property in type.GetProperties()
           where property.ValueGenerated != ValueGenerated.OnAdd
           select (property.GetColumnName(), ValueOf(row => owner(row) is { } held ? property.PropertyInfo!.GetValue(held) : null)),
        .. from part in type.GetComplexProperties()
           from column in ColumnsOf(part.ComplexType, row => owner(row) is { } held ? part.PropertyInfo!.GetValue(held) : null)
           select column,
    ];

    private static Func<object, object?> ValueOf(Func<object, object?> read) => row => read(row) is Enum name ? name.ToString() : read(row);
}
