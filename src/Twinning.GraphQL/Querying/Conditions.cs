using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Querying;

/// <summary>Turns a <c>where</c> into a condition on rows: one expression, whatever it nests.</summary>
internal sealed class Conditions(Known known, Viewer viewer)
{
    private int _left = MostConditions;

    /// <summary>Gets how many single conditions a question may have.</summary>
    public static int MostConditions => 100;

    /// <summary>Returns the condition that a row of a listing meets all that is asked.</summary>
    public Expression Of(Listing listing, object? asked, Expression row) =>
        Entries(asked, listing.Name).Select(entry => Of(listing, entry.Key, entry.Value, row)).Aggregate(True, Expression.AndAlso);

    private static Expression True => Expression.Constant(true);

    private Expression Of(Listing listing, string name, object? asked, Expression row) => name switch
    {
        "and" => Each(listing, name, asked, row).Aggregate(Expression.AndAlso),
        "or" => Each(listing, name, asked, row).Aggregate(Expression.OrElse),
        "not" => Expression.Not(Of(listing, asked, row)),
        _ => listing.Find(name) switch
        {
            ValueField value => Value(value, asked, row),
            OneField one => One(one, asked, row),
            ManyField many => Many(many, asked, row),
            _ => throw new InvalidOperationException(name),
        },
    };

    private List<Expression> Each(Listing listing, string name, object? asked, Expression row)
    {
        var all = ((IEnumerable<object?>?)asked ?? []).Select(part => Of(listing, part, row)).ToList();
        return all.Count > 0 ? all : throw new RequestException(ErrorCodes.BadInput, $"'{name}' is empty; give it at least one condition, or leave it out.");
    }

    private Expression Value(ValueField field, object? asked, Expression row)
    {
        OfficeOnly.Require(field, viewer);
        var operand = Bound.Of(field.Value, known, row);
        return Entries(asked, field.Name).Select(entry =>
        {
            Count();
            return Operators.Test(field, entry.Key, entry.Value, operand);
        }).Aggregate(True, Expression.AndAlso);
    }

    private Expression One(OneField field, object? asked, Expression row)
    {
        Count();
        var target = Listings.Of(field.Target);
        var other = Expression.Parameter(target.RowType, field.Name);
        var isIt = Expression.Equal(Id(other), Bound.Of(field.Key, known, row));
        return Any(target, other, Expression.AndAlso(isIt, Of(target, asked, other)));
    }

    private Expression Many(ManyField field, object? asked, Expression row) => Entries(asked, field.Name).Select(Expression (entry) =>
    {
        Count();
        var target = Listings.Of(field.Target);
        var child = Expression.Parameter(target.RowType, field.Name);
        var belongs = Bound.Of(field.Belongs, known, row, child);
        return entry.Key switch
        {
            "some" => Any(target, child, Expression.AndAlso(belongs, Of(target, entry.Value, child))),
            "none" => Expression.Not(Any(target, child, Expression.AndAlso(belongs, Of(target, entry.Value, child)))),
            "all" => Expression.Not(Any(target, child, Expression.AndAlso(belongs, Expression.Not(Of(target, entry.Value, child))))),
            _ => entry.Value is true ? Any(target, child, belongs) : Expression.Not(Any(target, child, belongs)),
        };
    }).Aggregate(True, Expression.AndAlso);

    private MethodCallExpression Any(Listing target, ParameterExpression other, Expression condition) => Expression.Call(
        typeof(Queryable), nameof(Queryable.Any), [target.RowType], target.Rows(known).Expression, Expression.Quote(Expression.Lambda(condition, other)));

    private static UnaryExpression Id(Expression row) => Expression.Convert(Expression.Property(row, "Id"), typeof(long?));

    private void Count()
    {
        if (--_left < 0)
        {
            throw new RequestException(ErrorCodes.BadInput, $"The question has more than {MostConditions} conditions; ask it in parts.");
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>> Entries(object? asked, string what) => asked as IDictionary<string, object?>
        ?? throw new RequestException(ErrorCodes.BadInput, $"The condition on '{what}' is null; leave it out to ask nothing of it, or use eq: null for an empty value.");
}

/// <summary>Keeps values that only an office over all areas sees from every other question.</summary>
internal static class OfficeOnly
{
    /// <exception cref="RequestException">The viewer may not ask by the value.</exception>
    public static void Require(ValueField field, Viewer viewer)
    {
        if (field.IsForTheOffice && viewer is not { Role: ViewerRole.Office, Areas.Count: 0 })
        {
            throw new RequestException(ErrorCodes.Forbidden, $"'{field.Name}' is for the role 'office' without a limit to areas.");
        }
    }
}
