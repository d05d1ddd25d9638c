using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using GraphQL;
using GraphQLParser.AST;

namespace Twinning.GraphQL.Querying;

/// <summary>Finds the fields that a selection asks for, fragments included; what a directive leaves out counts as asked.</summary>
/// <remarks>Only the text says that, so it is found once for as long as the document is kept: the same set each time.</remarks>
internal static class Asked
{
    private const string Page = "of a page";

    private static readonly ConditionalWeakTable<GraphQLField, ConcurrentDictionary<string, IReadOnlySet<string>>> Known = [];

    /// <summary>Returns the names of the fields right below a path of fields, from the field of a context on.</summary>
    public static IReadOnlySet<string> Below(IResolveFieldContext context, params string[] path) =>
        Once(context, path is [] ? string.Empty : string.Join('/', path), () => Find(context, path));

    /// <summary>Returns the names of the fields asked of the things on a page.</summary>
    public static IReadOnlySet<string> OfPage(IResolveFieldContext context) =>
        Once(context, Page, () => Find(context, ["nodes"]).Union(Find(context, ["edges", "node"])).ToHashSet());

    private static IReadOnlySet<string> Once(IResolveFieldContext context, string what, Func<IReadOnlySet<string>> find)
    {
        var known = Known.GetOrCreateValue(context.FieldAst);
        return known.TryGetValue(what, out var found) ? found : known.GetOrAdd(what, _ => find());
    }

    private static HashSet<string> Find(IResolveFieldContext context, IEnumerable<string> path)
    {
        var sets = new List<GraphQLSelectionSet?> { context.FieldAst.SelectionSet };
        foreach (var name in path)
        {
            sets = [.. sets.SelectMany(set => Fields(set, context.Document)).Where(field => field.Name.StringValue == name).Select(field => field.SelectionSet)];
        }

        return sets.SelectMany(set => Fields(set, context.Document)).Select(field => field.Name.StringValue).ToHashSet();
    }

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
