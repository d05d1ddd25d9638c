using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Querying;

/// <summary>Puts rows, and what is known, into the places of a declared expression.</summary>
internal sealed class Bound : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> _places = [];
    private readonly Known _known;

    private Bound(Known known) => _known = known;

    /// <summary>Returns the body of an expression with rows in the places of its first parameters.</summary>
    public static Expression Of(LambdaExpression declared, Known known, params Expression[] rows)
    {
        var bound = new Bound(known);
        for (var place = 0; place < rows.Length; place++)
        {
            bound._places[declared.Parameters[place]] = rows[place];
        }

        return bound.Visit(declared.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => _places.GetValueOrDefault(node, node);

    // Databases see the query behind a call, not the call.
    protected override Expression VisitMethodCall(MethodCallExpression node) => node.Object?.Type == typeof(Known)
        ? ((IQueryable)node.Method.Invoke(_known, [])!).Expression
        : base.VisitMethodCall(node);

    protected override Expression VisitMember(MemberExpression node) => node.Expression?.Type == typeof(Known)
        ? Parameter.Of(((PropertyInfo)node.Member).GetValue(_known), node.Type)
        : base.VisitMember(node);
}

/// <summary>Makes values parameters of the SQL: with the value in its text each would cost a translation.</summary>
internal static class Parameter
{
    private static readonly MethodInfo Typed = typeof(Parameter).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Expression Of(object? value, Type type) => (Expression)Typed.MakeGenericMethod(type).Invoke(null, [value])!;

    private static Expression Make<T>(T value)
    {
        Expression<Func<T>> captured = () => value;
        return captured.Body;
    }
}
