using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Querying;

/// <summary>Turns an <c>order</c> into values of the row: its own, those of the things it belongs to, and figures of what belongs to it.</summary>
internal sealed class Orders(Known known, Viewer viewer)
{
    /// <summary>Gets how many keys an order may have.</summary>
    public static int MostKeys => 8;

    /// <summary>Returns the keys of an order; none when nothing is asked.</summary>
    public IReadOnlyList<SortKey> Of(Listing listing, object? order, Expression row)
    {
        var asked = ((IEnumerable<object?>?)order ?? []).ToList();
        return asked.Count <= MostKeys
            ? [.. asked.Select(key => Of(listing, Only(key), row))]
            : throw new RequestException(ErrorCodes.BadInput, $"The order has {asked.Count} keys; at most {MostKeys} are taken.");
    }

    /// <summary>Writes an order in one way only, to tell whose a cursor is.</summary>
    public static string Words(object? order)
    {
        var words = new StringBuilder();
        foreach (var key in (IEnumerable<object?>?)order ?? [])
        {
            var part = key;
            while (part is IDictionary<string, object?> nested)
            {
                var (name, below) = nested.Single();
                words.Append(name).Append('.');
                part = below;
            }

            words.Append(CultureInfo.InvariantCulture, $"{part};");
        }

        return words.ToString();
    }

    private SortKey Of(Listing listing, KeyValuePair<string, object?> key, Expression row)
    {
        switch (listing.Find(key.Key))
        {
            case ValueField field:
                OfficeOnly.Require(field, viewer);
                return new SortKey(Collated(field, Bound.Of(field.Value, known, row)), (SortDirection)key.Value! == SortDirection.Desc);
            case OneField one:
                var target = Listings.Of(one.Target);
                var other = Expression.Parameter(target.RowType, one.Name);
                var above = Of(target, Only(key.Value), other);
                return above with { Value = First(target, other, Bound.Of(one.Key, known, row), above.Value) };
            case ManyField many:
                return OfChildren(many, Only(key.Value), row);
            default:
                throw new InvalidOperationException(key.Key);
        }
    }

    private SortKey OfChildren(ManyField many, KeyValuePair<string, object?> figure, Expression row)
    {
        var target = Listings.Of(many.Target);
        var child = Expression.Parameter(target.RowType, many.Name);
        var children = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Where),
            [target.RowType],
            target.Rows(known).Expression,
            Expression.Quote(Expression.Lambda(Bound.Of(many.Belongs, known, row, child), child)));
        if (figure.Key == "count")
        {
            return new SortKey(Expression.Call(typeof(Queryable), nameof(Queryable.Count), [target.RowType], children), (SortDirection)figure.Value! == SortDirection.Desc);
        }

        var (name, direction) = Only(figure.Value);
        var field = (ValueField)target.Find(name);
        OfficeOnly.Require(field, viewer);
        var value = Nullable(Bound.Of(field.Value, known, child));
        var of = figure.Key == "sum" ? Expression.Convert(value, typeof(long?)) : value;
        var selector = Expression.Quote(Expression.Lambda(of, child));
        var figured = figure.Key == "sum"
            ? Expression.Call(typeof(Queryable), nameof(Queryable.Sum), [target.RowType], children, selector)
            : Expression.Call(typeof(Queryable), figure.Key == "min" ? nameof(Queryable.Min) : nameof(Queryable.Max), [target.RowType, of.Type], children, selector);
        return new SortKey(figured, (SortDirection)direction! == SortDirection.Desc);
    }

    private MethodCallExpression First(Listing target, ParameterExpression other, Expression key, Expression value)
    {
        var isIt = Expression.Equal(Expression.Convert(Expression.Property(other, "Id"), typeof(long?)), key);
        var found = Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [target.RowType], target.Rows(known).Expression, Expression.Quote(Expression.Lambda(isIt, other)));
        var typed = Nullable(value);
        var values = Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [target.RowType, typed.Type], found, Expression.Quote(Expression.Lambda(typed, other)));
        return Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [typed.Type], values);
    }

    private Expression Collated(ValueField field, Expression value) => field.Kind == ValueKind.Text
        ? Expression.Call(
            typeof(RelationalDbFunctionsExtensions),
            nameof(RelationalDbFunctionsExtensions.Collate),
            [typeof(string)],
            Expression.Property(null, typeof(EF), nameof(EF.Functions)),
            value,
            Expression.Constant(known.BinaryCollation))
        : value;

    private static Expression Nullable(Expression value) => Operators.CanBeEmpty(value.Type)
        ? value
        : Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));

    private static KeyValuePair<string, object?> Only(object? key) => ((IDictionary<string, object?>)key!).Single();
}
