using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Twinning.GraphQL.Storage;

/// <summary>Inserts rows by statements that stay prepared on a connection, one for each table; the columns are those of EF Core's model.</summary>
/// <remarks>
/// Facts are only ever appended. EF Core's own way keeps track of each row, orders what is to be done, and has SQLite read and plan each statement anew,
/// while every other write waits.
/// </remarks>
internal sealed class SqliteInserts(IModel model, SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<Type, Table> _tables = [];

    /// <summary>Inserts a row.</summary>
    /// <param name="row">A row of the model.</param>
    /// <param name="transaction">The write.</param>
    public void Insert(object row, SqliteTransaction transaction)
    {
        if (!_tables.TryGetValue(row.GetType(), out var table))
        {
            _tables[row.GetType()] = table = new Table(model.FindEntityType(row.GetType())!, connection);
        }

        table.Insert(row, transaction);
    }

    public void Dispose()
    {
        foreach (var table in _tables.Values)
        {
            table.Dispose();
        }
    }

    private sealed class Table : IDisposable
    {
        private readonly SqliteCommand _insert;
        private readonly (SqliteParameter Parameter, IClrPropertyGetter Value, ValueConverter? Converter)[] _columns;

        public Table(IEntityType rows, SqliteConnection connection)
        {
            _insert = connection.CreateCommand();
            var given = rows.GetFlattenedProperties().Where(property => property.ValueGenerated != ValueGenerated.OnAdd).ToList();
            _columns =
            [
                .. given.Select((property, place) => (
                    _insert.Parameters.Add(new SqliteParameter { ParameterName = "$" + place.ToString(CultureInfo.InvariantCulture) }),
                    property.GetGetter(),
                    property.GetTypeMapping().Converter)),
            ];
            var names = given.Select(property => $"\"{property.GetColumnName()}\"");
            _insert.CommandText =
                $"INSERT INTO \"{rows.GetTableName()}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", _columns.Select(column => column.Parameter.ParameterName))})";
        }

        public void Insert(object row, SqliteTransaction transaction)
        {
            foreach (var (parameter, own, converter) in _columns)
            {
                var value = own.GetClrValueUsingContainingEntity(row);
                parameter.Value = (converter is null ? value : converter.ConvertToProvider(value)) ?? DBNull.Value;
            }

            _insert.Transaction = transaction;
            _insert.ExecuteNonQuery();
        }

        public void Dispose() => _insert.Dispose();
    }
}
