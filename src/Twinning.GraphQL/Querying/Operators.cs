using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Querying;

/// <summary>Compares a value of a row with what is asked. An empty value is neither more nor less than anything, nor part of any list.</summary>
internal static class Operators
{
    /// <summary>Gets how many values a list may have.</summary>
    public static int MostValues => 100;

    /// <summary>Returns the condition.</summary>
    /// <param name="field">The value's declaration.</param>
    /// <param name="name">The operator.</param>
    /// <param name="asked">What the value is compared with.</param>
    /// <param name="operand">The value.</param>
    public static Expression Test(ValueField field, string name, object? asked, Expression operand) => name switch
    {
        "eq" => asked is null ? IsEmpty(operand) : Expression.Equal(operand, One(field, name, asked, operand.Type)),
        "neq" => asked is null ? Expression.Not(IsEmpty(operand)) : Expression.Not(IsThere(operand, Expression.Equal(operand, One(field, name, asked, operand.Type)))),
        "in" => In(field, name, asked, operand),
        "nin" => Expression.Not(In(field, name, asked, operand)),
        "gt" => IsThere(operand, Expression.GreaterThan(operand, One(field, name, asked, operand.Type))),
        "gte" => IsThere(operand, Expression.GreaterThanOrEqual(operand, One(field, name, asked, operand.Type))),
        "lt" => IsThere(operand, Expression.LessThan(operand, One(field, name, asked, operand.Type))),
        "lte" => IsThere(operand, Expression.LessThanOrEqual(operand, One(field, name, asked, operand.Type))),
        "contains" or "startsWith" => IsThere(operand, Expression.Call(
            operand, name == "contains" ? nameof(string.Contains) : nameof(string.StartsWith), [], One(field, name, asked, operand.Type))),
        _ => throw new InvalidOperationException(name),
    };

    private static Expression In(ValueField field, string name, object? asked, Expression operand)
    {
        var values = ((IEnumerable<object?>)(asked ?? throw Null(field, name))).ToList();
        if (values.Count > MostValues)
        {
            throw new RequestException(ErrorCodes.BadInput, $"'{field.Name}' is compared with {values.Count} values; at most {MostValues} are taken.");
        }

        var typed = Array.CreateInstance(operand.Type, values.Count);
        for (var place = 0; place < values.Count; place++)
        {
            typed.SetValue(Read(field, name, values[place], operand.Type), place);
        }

        // One parameter whatever the number of values, so that the SQL is one text.
        var list = Expression.Call(typeof(EF), nameof(EF.Parameter), [typed.GetType()], Parameter.Of(typed, typed.GetType()));
        return IsThere(operand, Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [operand.Type], list, operand));
    }

    private static Expression One(ValueField field, string name, object? asked, Type type) => Parameter.Of(Read(field, name, asked, type), type);

    private static object Read(ValueField field, string name, object? asked, Type type)
    {
        var value = asked ?? throw Null(field, name);
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        return field.Kind switch
        {
            ValueKind.Text => VietnameseText.SearchKey((string)value),
            ValueKind.Id => NodeId.Read(Convert.ToString(value, CultureInfo.InvariantCulture)!, field.IdType!),
            _ when field.Divisor != 1 => Stored(field, value),
            _ => wanted.IsInstanceOfType(value) ? value : Convert.ChangeType(value, wanted, CultureInfo.InvariantCulture),
        };
    }

    // A number with more places than are kept would be compared with something else than was asked.
    private static object Stored(ValueField field, object value)
    {
        var stored = Convert.ToDecimal(value, CultureInfo.InvariantCulture) * field.Divisor;
        return decimal.IsInteger(stored) && Math.Abs(stored) < long.MaxValue
            ? (long)stored
            : throw new RequestException(ErrorCodes.BadInput, $"'{field.Name}' is compared with {Convert.ToString(value, CultureInfo.InvariantCulture)}; it takes numbers with at most three places.");
    }

    private static Expression IsThere(Expression operand, Expression condition) =>
        CanBeEmpty(operand.Type) ? Expression.AndAlso(Expression.Not(IsEmpty(operand)), condition) : condition;

    private static Expression IsEmpty(Expression operand) =>
        CanBeEmpty(operand.Type) ? Expression.Equal(operand, Expression.Constant(null, operand.Type)) : Expression.Constant(false);

    /// <summary>Tells whether values of a type may be empty.</summary>
    public static bool CanBeEmpty(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static RequestException Null(ValueField field, string name) =>
        new(ErrorCodes.BadInput, $"'{name}' of '{field.Name}' is null; only eq and neq take null, for an empty value.");
}
