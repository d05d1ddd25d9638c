using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Querying;

/// <summary>Answers questions for figures: of all rows together, or by group.</summary>
internal static class GroupReads
{
    /// <summary>Gets how many groups an answer may have.</summary>
    public static int MostShown => 1_000;

    /// <summary>Gets the figures that are shown over values.</summary>
    public static IReadOnlyList<string> Shown { get; } = ["sum", "average", "min", "max"];

    /// <summary>Reads the figures of all rows that meet the conditions.</summary>
    public static async Task<Group> AllAsync<TRow>(IResolveFieldContext context, Listing<TRow> listing, Sight sight, IQueryable<TRow> rows)
        where TRow : FactRow
    {
        var known = await ListPages.KnownAsync(context, sight);
        var figures = Needed(Selected(context, listing), sight.Viewer);
        var groups = await Groups.ReadAsync(ListPages.Where(context, listing, sight, known, rows), [], figures, sight, known, context.CancellationToken);
        return groups.SingleOrDefault() ?? new Group([], [], Figures.None, sight);
    }

    /// <summary>Reads the figures by group.</summary>
    public static async Task<IReadOnlyList<Group>> ByAsync<TRow>(IResolveFieldContext context, Listing<TRow> listing, Sight sight, IQueryable<TRow> rows)
        where TRow : FactRow
    {
        var known = await ListPages.KnownAsync(context, sight);
        var by = ((IEnumerable<object?>)ListPages.Given(context, "by")!).Cast<GroupKey>().Distinct().ToList();
        foreach (var field in by.Select(key => key.Field).OfType<ValueField>())
        {
            OfficeOnly.Require(field, sight.Viewer);
        }

        var (asked, order) = (ListPages.Given(context, "having"), GroupOrder.Of(listing, ListPages.Given(context, "order")));
        var having = new Having(listing);
        var figures = Needed(Selected(context, listing).Concat(having.Figures(asked)).Concat(order.Select(key => (key.Figure, key.Field)).Where(key => key.Field is not null)!), sight.Viewer);
        var groups = await Groups.ReadAsync(ListPages.Where(context, listing, sight, known, rows), by, figures, sight, known, context.CancellationToken);
        if (context.GetArgument<bool?>("keepEmpty") == true)
        {
            groups = Groups.WithEmpty(groups, by, sight);
        }

        if (context.GetArgument<bool?>("keepGaps") == true)
        {
            groups = Periods.WithGaps(groups, by, sight);
        }

        Periods.Explain(groups, by);
        if (context.GetArgument<bool?>("subtotals") == true)
        {
            groups = Groups.WithSubtotals(groups, by, sight);
        }

        Periods.Link(groups, by);
        return Cut(context, GroupOrder.Sort(groups.Where(group => having.Holds(asked, group.Figures)), order));
    }

    /// <summary>Returns the first groups that a field asks for, or all.</summary>
    /// <exception cref="RequestException">More are asked for, or there are more, than are shown.</exception>
    public static IReadOnlyList<TGroup> Cut<TGroup>(IResolveFieldContext context, IEnumerable<TGroup> groups)
    {
        var shown = groups.ToList();
        return context.GetArgument<int?>("first") is { } first
            ? [.. shown.Take(first is >= 1 && first <= MostShown ? first : throw new RequestException(ErrorCodes.BadInput, $"first is {first}; it takes 1 to {MostShown}."))]
            : shown.Count <= MostShown ? shown
            : throw new RequestException(ErrorCodes.BadInput, $"There are {shown.Count} groups; at most {MostShown} are shown. Ask for the first of them, or narrow the question with where or having.");
    }

    private static IEnumerable<(string Figure, ValueField Field)> Selected(IResolveFieldContext context, Listing listing) =>
        from figure in Shown
        from name in Asked.Below(context, figure).Concat(Asked.Below(context, "before", figure)).Concat(Asked.Below(context, "change", figure))
        where !name.StartsWith("__", StringComparison.Ordinal)
        select (figure, (ValueField)listing.Find(name));

    private static List<(Figure, ValueField)> Needed(IEnumerable<(string Figure, ValueField Field)> shown, Viewer viewer)
    {
        var needed = shown.ToList();
        needed.ForEach(pair => OfficeOnly.Require(pair.Field, viewer));
        return [.. needed.SelectMany(pair => FigureExpressions.Behind(pair.Figure).Select(figure => (figure, pair.Field))).Distinct()];
    }
}
