using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using System.Text.Json;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Paging;

namespace Twinning.GraphQL.Querying;

/// <summary>An order that places every row: the keys asked for, and at last the row's lasting number. A cursor is the place of a row in it.</summary>
internal sealed class Keyset(IReadOnlyList<SortKey> keys, ParameterExpression row, string words)
{
    private static readonly JsonSerializerOptions Plain = new();

    private readonly Expression _id = Expression.Property(row, "Id");

    /// <summary>Gets the values of the keys, to be read with the row.</summary>
    public NewArrayExpression Values { get; } =
        Expression.NewArrayInit(typeof(object), keys.Select(key => Expression.Convert(key.Value, typeof(object))));

    /// <summary>Orders rows.</summary>
    public IQueryable<T> Order<T>(IQueryable<T> rows, bool reverse)
    {
        var expression = rows.Expression;
        var first = true;
        foreach (var (part, descending) in Parts())
        {
            var method = (first ? "Order" : "Then") + (descending == reverse ? "By" : "ByDescending");
            expression = Expression.Call(typeof(Queryable), method, [typeof(T), part.Type], expression, Expression.Quote(Expression.Lambda(part, row)));
            first = false;
        }

        return rows.Provider.CreateQuery<T>(expression);
    }

    /// <summary>Writes the cursor of a row.</summary>
    public string Write(IReadOnlyList<object?> values, long id) => keys.Count == 0
        ? PageArguments.CursorOf(id)
        : Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes<object?[]>([words, .. values, id], Plain));

    /// <summary>Returns the condition that a row comes after a cursor, or before it.</summary>
    /// <exception cref="RequestException">The cursor is not one of this order.</exception>
    public Expression Beyond(string cursor, bool before)
    {
        var place = Read(cursor);
        var parts = Parts().ToList();
        Expression? beyond = null;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var (part, descending) = parts[i];
            if (place[i] is not { } value)
            {
                continue; // both are empty, which the part before has compared
            }

            var asked = Parameter.Of(value, part.Type);
            var further = Compare(part, asked, less: descending != before);
            beyond = beyond is null ? further : Expression.OrElse(further, Expression.AndAlso(Expression.Equal(part, asked), beyond));
        }

        return beyond!;
    }

    private static BinaryExpression Compare(Expression part, Expression asked, bool less)
    {
        if (part.Type == typeof(string))
        {
            var compared = Expression.Call(typeof(string), nameof(string.Compare), [], part, asked);
            return less ? Expression.LessThan(compared, Expression.Constant(0)) : Expression.GreaterThan(compared, Expression.Constant(0));
        }

        return less ? Expression.LessThan(part, asked) : Expression.GreaterThan(part, asked);
    }

    // An empty value comes last: whether it is empty is compared before what it is.
    private IEnumerable<(Expression Part, bool Descending)> Parts()
    {
        foreach (var key in keys)
        {
            if (Operators.CanBeEmpty(key.Value.Type))
            {
                var isEmpty = Expression.Equal(key.Value, Expression.Constant(null, key.Value.Type));
                yield return (Expression.Condition(isEmpty, Expression.Constant(1), Expression.Constant(0)), false);
            }

            yield return (key.Value, key.Descending);
        }

        yield return (_id, false);
    }

    private List<object?> Read(string cursor)
    {
        if (keys.Count == 0)
        {
            return [PageArguments.Read(cursor)];
        }

        try
        {
            var given = JsonSerializer.Deserialize<JsonElement[]>(Convert.FromBase64String(cursor), Plain)!;
            if (given.Length == keys.Count + 2 && given[0].GetString() == words)
            {
                var place = new List<object?>();
                foreach (var (key, value) in keys.Zip(given[1..]))
                {
                    var isNull = value.ValueKind == JsonValueKind.Null;
                    if (Operators.CanBeEmpty(key.Value.Type))
                    {
                        place.Add(isNull ? 1 : 0);
                    }

                    place.Add(isNull ? null : value.Deserialize(Nullable.GetUnderlyingType(key.Value.Type) ?? key.Value.Type, Plain));
                }

                place.Add(given[^1].GetInt64());
                return place;
            }
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException or NotSupportedException)
        {
            // It is none of ours; the sentence below says so.
        }

        throw new RequestException(ErrorCodes.BadInput, string.Create(CultureInfo.InvariantCulture, $"'{cursor}' is not a cursor of this list in this order."));
    }
}
