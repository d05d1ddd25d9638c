using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Paging;

namespace Twinning.GraphQL.Http;

/// <summary>Prices an operation before it runs, by the schema and by the actual values of its variables.</summary>
/// <remarks>
/// <para>A field costs 1 and what is selected in it. What is selected in a list counts once for each thing that may be in it: <c>first</c> or
/// <c>last</c> for the <c>nodes</c> and the <c>edges</c> of a connection (20 when left out), as many as there are <c>ids</c> or as <c>first</c>
/// says for another list that takes them, and 10 for a list that takes neither. Introspection costs 1 a field at the root.</para>
/// <para>What the schema does not know counts as nothing here; validation refuses it.</para>
/// </remarks>
internal sealed class OperationMeasure
{
    private const long Most = 1_000_000_000_000;

    private readonly ISchema schema;
    private readonly GraphQLDocument document;
    private readonly GraphQLOperationDefinition operation;
    private readonly Inputs variables;
    private readonly Dictionary<(string Fragment, long? Page), (long Cost, long Lists)> known = [];

    private OperationMeasure(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, Inputs variables) =>
        (this.schema, this.document, this.operation, this.variables) = (schema, document, operation, variables);

    /// <summary>Gets how many things a list is taken to hold that does not say.</summary>
    public static int ListLength => 10;

    /// <summary>Gets a value indicating whether a field of it has to be resolved each time.</summary>
    public bool RunsEachTime { get; private set; }

    /// <summary>Gets what it costs.</summary>
    public long Cost { get; private set; }

    /// <summary>Gets how many lists stand within one another.</summary>
    public long Lists { get; private set; }

    /// <summary>Measures an operation.</summary>
    public static OperationMeasure Of(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, Inputs variables)
    {
        schema.Initialize();
        var measure = new OperationMeasure(schema, document, operation, variables);
        IGraphType? root = operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation,
            OperationType.Subscription => schema.Subscription,
            _ => schema.Query,
        };
        (measure.Cost, measure.Lists) = measure.Inside(operation.SelectionSet, root, null);
        return measure;
    }

    private (long Cost, long Lists) Inside(GraphQLSelectionSet? set, IGraphType? type, long? page)
    {
        var (cost, lists) = (0L, 0L);
        foreach (var selection in set?.Selections ?? [])
        {
            var one = selection switch
            {
                GraphQLField field => OfField(field, type, page),
                GraphQLInlineFragment inline => Inside(inline.SelectionSet, Condition(inline.TypeCondition) ?? type, page),
                GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue, page),
                _ => (Cost: 0L, Lists: 0L),
            };
            cost = Math.Min(Most, cost + one.Cost);
            lists = Math.Max(lists, one.Lists);
        }

        return (cost, lists);
    }

    // Each fragment once, so that the time is that of the text; within itself it counts as nothing.
    private (long Cost, long Lists) OfFragment(string name, long? page)
    {
        if (!known.TryGetValue((name, page), out var inside))
        {
            known[(name, page)] = (0, 0);
            var fragment = document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(one => one.FragmentName.Name.StringValue == name);
            known[(name, page)] = inside = Inside(fragment?.SelectionSet, Condition(fragment?.TypeCondition), page);
        }

        return inside;
    }

    private (long Cost, long Lists) OfField(GraphQLField selected, IGraphType? parent, long? page)
    {
        if (selected.Name.Value.Span.StartsWith("__", StringComparison.Ordinal) || (parent as IComplexGraphType)?.Fields.Find(selected.Name.Value) is not { } field)
        {
            return (1, 0);
        }

        RunsEachTime |= field.RunsEachTime();
        var isList = IsList(field.ResolvedType);
        var pages = !isList && field.Arguments?.Find("first") is not null && field.Arguments.Find("last") is not null;
        var inside = Inside(
            selected.SelectionSet,
            field.ResolvedType?.GetNamedType(),
            pages ? Number(selected, field, "first") ?? Number(selected, field, "last") ?? PageArguments.DefaultSize : null);
        if (!isList)
        {
            return (Math.Min(Most, 1 + inside.Cost), inside.Lists);
        }

        var times = Number(selected, field, "first") ?? Count(selected, "ids") ?? page ?? ListLength;
        return (times > Most / Math.Max(1, inside.Cost) ? Most : 1 + (times * inside.Cost), inside.Lists + 1);
    }

    private IGraphType? Condition(GraphQLTypeCondition? condition) => condition is null ? null : schema.AllTypes[condition.Type.Name.Value];

    private static bool IsList(IGraphType? type) => type is ListGraphType || (type is NonNullGraphType some && some.ResolvedType is ListGraphType);

    private long? Number(GraphQLField selected, FieldType field, string argument) =>
        field.Arguments?.Find(argument) is not { } declared ? null
        : Value(selected, argument) switch
        {
            int number => Within(number),
            long number => Within(number),
            GraphQLIntValue literal => long.TryParse(literal.Value.Span, out var number) ? Within(number) : null,
            _ => declared.DefaultValue is int number ? number : null,
        };

    // One alone stands for a list of it.
    private long? Count(GraphQLField selected, string argument) => Value(selected, argument) switch
    {
        null or GraphQLNullValue => null,
        IEnumerable<object?> values => values.LongCount(),
        GraphQLListValue literal => literal.Values?.Count ?? 0,
        _ => 1,
    };

    // A variable has the value that was sent, or else the one its declaration gives it.
    private object? Value(GraphQLField selected, string argument)
    {
        var given = selected.Arguments?.FirstOrDefault(one => one.Name.Value == argument)?.Value;
        return given is not GraphQLVariable variable ? given
            : variables.TryGetValue(variable.Name.StringValue, out var sent) ? sent
            : operation.Variables?.FirstOrDefault(one => one.Variable.Name.Value == variable.Name.Value)?.DefaultValue;
    }

    private static long Within(long number) => Math.Clamp(number, 0, Most);
}
