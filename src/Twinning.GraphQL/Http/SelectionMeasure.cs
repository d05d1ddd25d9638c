using System;
using System.Collections.Generic;
using System.Linq;
using GraphQLParser.AST;

namespace Twinning.GraphQL.Http;

/// <summary>Measures an operation through its fragments, each fragment once: the time is that of the text, not of what it unfolds to.</summary>
/// <remarks>It runs before validation. A fragment that is missing or spreads itself counts as nothing here; validation refuses it.</remarks>
internal sealed class SelectionMeasure(GraphQLDocument document)
{
    // Unfolded, a short text can hold more aliases than any number type; nobody needs to know how many.
    private const long Most = 1_000_000_000;

    private readonly ILookup<string, GraphQLFragmentDefinition> fragments = document.Definitions
        .OfType<GraphQLFragmentDefinition>()
        .ToLookup(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);

    /// <summary>Counts the fields and fragments of every operation and fragment, used or not: validation goes through them all.</summary>
    public long Selections()
    {
        var walk = new Walk(fragments, Add, (_, inside) => inside(), _ => 1);
        return document.Definitions.OfType<IHasSelectionSetNode>().Select(node => walk.Of(node.SelectionSet)).Aggregate(0L, Add);
    }

    /// <summary>Returns how deep fields nest; what is inside introspection does not count.</summary>
    public long Depth(GraphQLOperationDefinition operation) => new Walk(fragments, Math.Max, (field, inside) =>
        1 + (IsIntrospection(field) ? 0 : inside())).Of(operation.SelectionSet);

    /// <summary>Returns how many fields bear an alias.</summary>
    public long Aliases(GraphQLOperationDefinition operation) => new Walk(fragments, Add, (field, inside) =>
        (field.Alias is null ? 0 : 1) + inside()).Of(operation.SelectionSet);

    /// <summary>Returns how many directives the operation, its fields and its fragments bear.</summary>
    public long Directives(GraphQLOperationDefinition operation) => (operation.Directives?.Count ?? 0) + new Walk(
        fragments, Add, (_, inside) => inside(), selection => (selection as IHasDirectivesNode)?.Directives?.Count ?? 0).Of(operation.SelectionSet);

    /// <summary>Returns how many fields ask about the schema itself.</summary>
    public long Introspection(GraphQLOperationDefinition operation) => new Walk(fragments, Add, (field, inside) =>
        IsIntrospection(field) ? 1 : inside()).Of(operation.SelectionSet);

    /// <summary>Returns how many lists of types and fields nest inside introspection, the one thing there whose answer grows with depth.</summary>
    public long IntrospectionLists(GraphQLOperationDefinition operation)
    {
        var within = new Walk(fragments, Math.Max, (field, inside) =>
            (field.Name.StringValue is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? 1 : 0) + inside());
        return new Walk(fragments, Math.Max, (field, inside) =>
            IsIntrospection(field) ? within.Of(field.SelectionSet) : inside()).Of(operation.SelectionSet);
    }

    private static bool IsIntrospection(GraphQLField field) => field.Name.StringValue is "__schema" or "__type";

    private static long Add(long one, long other) => Math.Min(Most, one + other);

    private sealed class Walk(
        ILookup<string, GraphQLFragmentDefinition> fragments,
        Func<long, long, long> join,
        Func<GraphQLField, Func<long>, long> ofField,
        Func<ASTNode, long>? ofEach = null)
    {
        private readonly Dictionary<string, long> known = new(StringComparer.Ordinal);

        public long Of(GraphQLSelectionSet? set) => set is null ? 0 : set.Selections.Select(Of).Aggregate(0L, join);

        private long Of(ASTNode selection) => (ofEach?.Invoke(selection) ?? 0) + selection switch
        {
            GraphQLField field => ofField(field, () => Of(field.SelectionSet)),
            GraphQLInlineFragment inline => Of(inline.SelectionSet),
            GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue),
            _ => 0,
        };

        private long OfFragment(string name)
        {
            if (!known.TryGetValue(name, out var measure))
            {
                known[name] = 0;
                measure = fragments[name].Select(fragment => Of(fragment.SelectionSet)).Aggregate(0L, join);
                known[name] = measure;
            }

            return measure;
        }
    }
}
