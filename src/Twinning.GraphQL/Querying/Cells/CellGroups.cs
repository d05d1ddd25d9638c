using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Twinning.GraphQL.Querying.Cells;

/// <summary>Answers questions for cells by group: those that a <c>having</c> keeps, in an <c>order</c>.</summary>
internal static class CellGroups
{
    /// <summary>Adds the arguments <c>having</c>, <c>order</c> and <c>first</c>.</summary>
    public static FieldBuilder<TSource, object> Grouped<TSource, TListing, TCell>(this FieldBuilder<TSource, object> field, TListing listing)
        where TListing : CellListing<TCell>, new() => field
        .Argument<CellHavingType<TListing, TCell>>("having", $"Only groups of {listing.Plural} whose figures meet these conditions.")
        .Argument<ListGraphType<NonNullGraphType<CellSortType<TListing, TCell>>>>("order", "By which figures the groups are ordered; by their keys when left out.")
        .Argument<IntGraphType>("first", "How many groups to give from the start; all when left out.");

    /// <summary>Returns the names of the figures that a field shows, compares or orders by.</summary>
    public static IReadOnlySet<string> Needed(IResolveFieldContext context) => Asked.Below(context)
        .Concat(Asked.Below(context, "before"))
        .Concat(Asked.Below(context, "change"))
        .Concat(Having.Leaves(ListPages.Given(context, "having")).Select(leaf => leaf.Key))
        .Concat(Order(context).Select(key => key.Figure)).ToHashSet();

    /// <summary>Returns the groups that the field asks for; those in the order of their keys come in.</summary>
    /// <remarks>Only what is shown is compared: a figure without a value is neither more nor less than anything and comes last either way.</remarks>
    public static IReadOnlyList<TGroup> Answer<TGroup, TCell>(IResolveFieldContext context, CellListing<TCell> listing, IEnumerable<TGroup> groups)
        where TGroup : CellGroup<TCell>
        where TCell : class
    {
        var having = ListPages.Given(context, "having");
        var sorted = groups
            .Where(group => Having.Holds(having, (name, asked) => Having.Meets(asked, listing.Find(name).Of(group.Cell).Value)))
            .OrderBy(_ => 0);
        foreach (var (name, descending) in Order(context))
        {
            var figure = listing.Find(name);
            sorted = sorted.ThenBy(group => figure.Of(group.Cell).Value is null);
            sorted = descending ? sorted.ThenByDescending(group => figure.Of(group.Cell).Value) : sorted.ThenBy(group => figure.Of(group.Cell).Value);
        }

        return GroupReads.Cut(context, sorted);
    }

    private static IEnumerable<(string Figure, bool Descending)> Order(IResolveFieldContext context) =>
        ((IEnumerable<object?>?)ListPages.Given(context, "order") ?? []).Select(key =>
        {
            var (name, direction) = ((IDictionary<string, object?>)key!).Single();
            return (name, (SortDirection)direction! == SortDirection.Desc);
        });
}
