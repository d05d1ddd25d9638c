using System;
using System.Linq;
using System.Linq.Expressions;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Querying;

/// <summary>Reads pages of listed rows: one command, and one more when the whole is to be counted.</summary>
internal static class ListPages
{
    private static readonly string[] Narrowing = ["where", "order", "after", "before"];

    /// <summary>Reads the page that the arguments of a field ask for.</summary>
    /// <param name="context">The field.</param>
    /// <param name="listing">The declaration.</param>
    /// <param name="sight">From where the viewer looks.</param>
    /// <param name="rows">The rows that are there for the viewer.</param>
    public static async Task<Page> ReadAsync<TRow>(IResolveFieldContext context, Listing<TRow> listing, Sight sight, IQueryable<TRow> rows)
        where TRow : FactRow
    {
        var known = await KnownAsync(context, sight);
        var row = Expression.Parameter(typeof(TRow), "row");
        var (size, fromEnd) = PageArguments.SizeOf(context);
        var order = Given(context, "order");
        var keyset = KeysetOf(context, listing, sight, known, row);
        var all = Where(context, listing, sight, known, rows);
        var (rest, hasAfter, hasBefore) = Rest(context, keyset, row, all);
        var ordered = keyset.Order(rest, fromEnd).Take(size + 1);
        var page = order is null
            ? Page.Cut(
                await ordered.ToListAsync(context.CancellationToken), CursorOf, item => item, size, fromEnd, hasAfter, hasBefore, () => all.CountAsync(context.CancellationToken))
            : Page.Cut(
                await ordered.Select(Placed<TRow>.Of(keyset.Values, row)).ToListAsync(context.CancellationToken),
                item => keyset.Write(item.Keys, item.Row.Id), item => item.Row, size, fromEnd, hasAfter, hasBefore, () => all.CountAsync(context.CancellationToken));
        return await SeenAsync(context, listing, sight, page);
    }

    /// <summary>Returns the order that a field asks for.</summary>
    public static Keyset KeysetOf(IResolveFieldContext context, Listing listing, Sight sight, Known known, ParameterExpression row)
    {
        var order = Given(context, "order");
        return new Keyset(new Orders(known, sight.Viewer).Of(listing, order, row), row, Orders.Words(order));
    }

    /// <summary>Narrows rows to those beyond the cursors of a field.</summary>
    public static (IQueryable<TRow> Beyond, bool HasAfter, bool HasBefore) Rest<TRow>(
        IResolveFieldContext context, Keyset keyset, ParameterExpression row, IQueryable<TRow> all)
    {
        var (after, before) = (context.GetArgument<string?>("after"), context.GetArgument<string?>("before"));
        var rest = all;
        if (after is not null)
        {
            rest = rest.Where(Expression.Lambda<Func<TRow, bool>>(keyset.Beyond(after, before: false), row));
        }

        if (before is not null)
        {
            rest = rest.Where(Expression.Lambda<Func<TRow, bool>>(keyset.Beyond(before, before: true), row));
        }

        return (rest, after is not null, before is not null);
    }

    /// <summary>Tells whether a field asks for the beginning or the end of all rows in their own order.</summary>
    public static bool IsBeginning(IResolveFieldContext context) =>
        Array.TrueForAll(Narrowing, argument => Given(context, argument) is null);

    /// <summary>Reads the beginning or the end of all rows in their own order.</summary>
    public static async Task<Page> BeginningAsync<TRow>(IResolveFieldContext context, Listing<TRow> listing, Sight sight)
        where TRow : FactRow
    {
        var (size, fromEnd) = PageArguments.SizeOf(context);
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var part = await reader.FirstAsync(sight.Version, size + 1, fromEnd, listing.Columns?.For(Asked.OfPage(context)), context.CancellationToken);
        return await SeenAsync(context, listing, sight, Page.Cut(
            part, CursorOf, row => row, size, fromEnd, hasAfter: false, hasBefore: false, async () => await (await reader.FactsAsync<TRow>(sight.Version, context.CancellationToken)).CountAsync(context.CancellationToken)));
    }

    /// <summary>Narrows rows to those that the field's <c>where</c> asks for.</summary>
    public static IQueryable<TRow> Where<TRow>(IResolveFieldContext context, Listing<TRow> listing, Sight sight, Known known, IQueryable<TRow> rows)
        where TRow : FactRow
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Given(context, "where") is { } where
            ? rows.Where(Expression.Lambda<Func<TRow, bool>>(new Conditions(known, sight.Viewer).Of(listing, where, row), row))
            : rows;
    }

    /// <summary>Opens the facts of a sight.</summary>
    public static Task<Known> KnownAsync(IResolveFieldContext context, Sight sight) =>
        context.RequestServices!.GetRequiredService<StoreReader>().KnownAsync(sight.Version, sight.AsOf, context.CancellationToken);

    /// <summary>Returns an argument as it was given; null when it was not.</summary>
    public static object? Given(IResolveFieldContext context, string argument) =>
        context.Arguments is { } arguments && arguments.TryGetValue(argument, out var value) ? value.Value : null;

    private static string CursorOf(FactRow row) => PageArguments.CursorOf(row.Id);

    private static async Task<Page> SeenAsync<TRow>(IResolveFieldContext context, Listing<TRow> listing, Sight sight, Page page)
        where TRow : FactRow
    {
        var seen = await listing.SeeAsync(context, sight, [.. page.Edges.Select(edge => (TRow)edge.Node)]);
        return page with { Edges = [.. page.Edges.Zip(seen, (edge, node) => edge with { Node = node })] };
    }

    private sealed class Placed<TRow>
    {
        public required TRow Row { get; init; }

        public required object?[] Keys { get; init; }

        public static Expression<Func<TRow, Placed<TRow>>> Of(Expression keys, ParameterExpression row) => Expression.Lambda<Func<TRow, Placed<TRow>>>(
            Expression.MemberInit(
                Expression.New(typeof(Placed<TRow>)),
                Expression.Bind(typeof(Placed<TRow>).GetProperty(nameof(Row))!, row),
                Expression.Bind(typeof(Placed<TRow>).GetProperty(nameof(Keys))!, keys)),
            row);
    }
}
