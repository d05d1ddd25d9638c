using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Twinning.GraphQL.Http.Tables;

/// <summary>The one list of a query, as a table.</summary>
/// <param name="Path">Where the list stands in the data, name by name.</param>
/// <param name="Columns">What is selected of each thing in it, each by its path from the thing on; the empty path is the thing itself.</param>
internal sealed record ListTable(IReadOnlyList<string> Path, IReadOnlyList<IReadOnlyList<string>> Columns)
{
    /// <summary>Finds the lists of an operation; exactly one makes a table.</summary>
    public static IReadOnlyList<ListTable> AllOf(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation) =>
        new Finder(schema, document).Find(operation.SelectionSet);

    /// <summary>Writes a path with dots, as the header of a column.</summary>
    public static string Written(IEnumerable<string> path) => string.Join('.', path);

    // Walks selections that have passed the limits. A fragment within itself is left out; where such fragments unfold to more than the limits
    // know of, the walk gives up, and validation refuses them.
    private sealed class Finder(ISchema schema, GraphQLDocument document)
    {
        private readonly List<ListTable> lists = [];
        private readonly HashSet<string> open = new(StringComparer.Ordinal);
        private int left = 50_000;

        public List<ListTable> Find(GraphQLSelectionSet set)
        {
            Walk(set, schema.Query, [], null);
            return lists;
        }

        private void Walk(GraphQLSelectionSet? set, IGraphType? type, string[] path, ListTable? within)
        {
            foreach (var selection in set?.Selections ?? [])
            {
                if (--left < 0)
                {
                    return;
                }

                if (selection is GraphQLField field)
                {
                    OfField(field, type, path, within);
                }
                else if (selection is GraphQLInlineFragment inline)
                {
                    Walk(inline.SelectionSet, Condition(inline.TypeCondition) ?? type, path, within);
                }
                else if (selection is GraphQLFragmentSpread spread && open.Add(spread.FragmentName.Name.StringValue))
                {
                    var fragment = document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(one => one.FragmentName.Name.Value == spread.FragmentName.Name.Value);
                    Walk(fragment?.SelectionSet, Condition(fragment?.TypeCondition), path, within);
                    open.Remove(spread.FragmentName.Name.StringValue);
                }
            }
        }

        private void OfField(GraphQLField selected, IGraphType? parent, string[] path, ListTable? within)
        {
            var field = (parent as IComplexGraphType)?.Fields.Find(selected.Name.Value);
            string[] place = [.. path, selected.Alias?.Name.StringValue ?? selected.Name.StringValue];
            var type = field?.ResolvedType is NonNullGraphType some ? some.ResolvedType : field?.ResolvedType;
            if (type is ListGraphType)
            {
                if (lists.FirstOrDefault(one => one.Path.SequenceEqual([.. within?.Path ?? [], .. place])) is not { } list)
                {
                    lists.Add(list = new ListTable([.. within?.Path ?? [], .. place], new List<IReadOnlyList<string>>()));
                }

                if (selected.SelectionSet is null)
                {
                    AddColumn(list, []);
                }

                Walk(selected.SelectionSet, type.GetNamedType(), [], list);
            }
            else if (selected.SelectionSet is not null)
            {
                Walk(selected.SelectionSet, type?.GetNamedType(), place, within);
            }
            else if (within is not null)
            {
                AddColumn(within, place);
            }
        }

        private static void AddColumn(ListTable list, IReadOnlyList<string> place)
        {
            if (!list.Columns.Any(column => column.SequenceEqual(place)))
            {
                ((List<IReadOnlyList<string>>)list.Columns).Add(place);
            }
        }

        private IGraphType? Condition(GraphQLTypeCondition? condition) => condition is null ? null : schema.AllTypes[condition.Type.Name.Value];
    }
}
