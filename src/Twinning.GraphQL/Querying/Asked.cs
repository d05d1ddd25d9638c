using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQLParser.AST;

namespace Twinning.GraphQL.Querying;

/// <summary>Finds the fields that a selection asks for, fragments included; what a directive leaves out counts as asked.</summary>
internal static class Asked
{
    /// <summary>Returns the names of the fields right below a path of fields, from the field of a context on.</summary>
    public static IReadOnlySet<string> Below(IResolveFieldContext context, params IEnumerable<string> path)
    {
        var sets = new List<GraphQLSelectionSet?> { context.FieldAst.SelectionSet };
        foreach (var name in path)
        {
            sets = [.. sets.SelectMany(set => Fields(set, context.Document)).Where(field => field.Name.StringValue == name).Select(field => field.SelectionSet)];
        }

        return sets.SelectMany(set => Fields(set, context.Document)).Select(field => field.Name.StringValue).ToHashSet();
    }

    /// <summary>Returns the names of the fields asked of the things on a page.</summary>
    public static IReadOnlySet<string> OfPage(IResolveFieldContext context) => Below(context, "nodes").Union(Below(context, "edges", "node")).ToHashSet();

    private static IEnumerable<GraphQLField> Fields(GraphQLSelectionSet? set, GraphQLDocument document) => (set?.Selections ?? []).SelectMany(selection => selection switch
    {
        GraphQLField field => [field],
        GraphQLInlineFragment inline => Fields(inline.SelectionSet, document),
        GraphQLFragmentSpread spread => document.Definitions.OfType<GraphQLFragmentDefinition>()
            .Where(fragment => fragment.FragmentName.Name.StringValue == spread.FragmentName.Name.StringValue)
            .SelectMany(fragment => Fields(fragment.SelectionSet, document)),
        _ => [],
    });
}
