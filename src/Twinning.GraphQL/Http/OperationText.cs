using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Twinning.GraphQL.Http;

/// <summary>What an operation asks for so far as its text alone says. It is found out once and kept as long as the document is.</summary>
internal sealed class OperationText
{
    private static readonly ConditionalWeakTable<GraphQLOperationDefinition, OperationText> Known = [];

    private readonly GraphQLDocument document;
    private readonly GraphQLOperationDefinition operation;
    private OperationMeasure? priced;

    private OperationText(GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        (this.document, this.operation) = (document, operation);
        var measure = new SelectionMeasure(document);
        Selections = measure.Selections();
        Depth = measure.Depth(operation);
        Aliases = measure.Aliases(operation);
        Directives = measure.Directives(operation);
        Introspection = measure.Introspection(operation);
        IntrospectionLists = measure.IntrospectionLists(operation);
    }

    /// <inheritdoc cref="SelectionMeasure.Selections"/>
    public long Selections { get; }

    /// <inheritdoc cref="SelectionMeasure.Depth"/>
    public long Depth { get; }

    /// <inheritdoc cref="SelectionMeasure.Aliases"/>
    public long Aliases { get; }

    /// <inheritdoc cref="SelectionMeasure.Directives"/>
    public long Directives { get; }

    /// <inheritdoc cref="SelectionMeasure.Introspection"/>
    public long Introspection { get; }

    /// <inheritdoc cref="SelectionMeasure.IntrospectionLists"/>
    public long IntrospectionLists { get; }

    /// <summary>Returns what the text of an operation says.</summary>
    public static OperationText Of(GraphQLDocument document, GraphQLOperationDefinition operation) =>
        Known.TryGetValue(operation, out var known) ? known : Known.GetValue(operation, _ => new OperationText(document, operation));

    /// <summary>Prices the operation: once where it has no variables, else by their values.</summary>
    public OperationMeasure Price(ISchema schema, Inputs variables) =>
        priced ?? (operation.Variables is { Count: > 0 } ? Measure(schema, variables) : priced = Measure(schema, Inputs.Empty));

    private OperationMeasure Measure(ISchema schema, Inputs variables) => OperationMeasure.Of(schema, document, operation, variables);
}
