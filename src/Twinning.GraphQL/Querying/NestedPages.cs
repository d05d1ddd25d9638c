using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Querying;

/// <summary>Reads pages of what belongs to each of many things, found and ordered like a list of its own.</summary>
/// <remarks>
/// First which rows there are, then only those on the pages: two commands, however many things there are and whatever belongs to them; one
/// more where all are counted beyond a cursor. What is registered is in memory and takes one, or none in its own order.
/// </remarks>
internal static class NestedPages
{
    /// <summary>Reads the pages of all parents.</summary>
    /// <param name="context">The field.</param>
    /// <param name="listing">The declaration of what is listed.</param>
    /// <param name="sight">From where the viewer looks.</param>
    /// <param name="rows">The rows of all parents.</param>
    /// <param name="owner">Reads of a row to what it belongs.</param>
    /// <param name="parentsOf">Returns the parents that such a thing stands for.</param>
    /// <param name="columns">The columns that fields are made of; null where rows are always read whole.</param>
    public static async Task<Func<TParent, Page>> ReadAsync<TRow, TParent>(
        IResolveFieldContext context,
        Listing<TRow> listing,
        Sight sight,
        IQueryable<TRow> rows,
        Expression<Func<TRow, long>> owner,
        Func<long, IEnumerable<TParent>> parentsOf,
        ReadColumns<TRow>? columns = null)
        where TRow : FactRow
        where TParent : notnull
    {
        var (known, row) = (await ListPages.KnownAsync(context, sight), owner.Parameters[0]);
        var (size, fromEnd) = PageArguments.SizeOf(context);
        var keyset = ListPages.KeysetOf(context, listing, sight, known, row);
        var all = ListPages.Where(context, listing, sight, known, rows);
        var (rest, hasAfter, hasBefore) = ListPages.Rest(context, keyset, row, all);
        var places = await keyset.Order(rest, fromEnd).Select(Place.Of(owner, keyset)).ToListAsync(context.CancellationToken);
        var counted = new Lazy<Task<Dictionary<TParent, int>>>(async () => (
            from one in await all.GroupBy(owner).Select(same => new { same.Key, Count = same.Count() }).ToListAsync(context.CancellationToken)
            from parent in parentsOf(one.Key)
            group one.Count by parent).ToDictionary(same => same.Key, same => same.Sum()));
        var pages = (
            from place in places
            from parent in parentsOf(place.Owner)
            group place by parent).ToDictionary(same => same.Key, same => Cut(same.Key, [.. same]));
        var nodes = await NodesAsync(context, listing, sight, rows, [.. pages.Values.SelectMany(page => page.Edges).Select(edge => (long)edge.Node).Distinct()], columns);
        return parent => pages.TryGetValue(parent, out var page)
            ? page.Showing(id => nodes[(long)id])
            : Cut(parent, []);

        Page Cut(TParent parent, List<Place> its) => Page.Cut(
            its.Take(size + 1).ToList(), place => keyset.Write(place.Keys, place.Id), place => place.Id, size, fromEnd, hasAfter, hasBefore,
            async () => hasAfter || hasBefore ? (await counted.Value).GetValueOrDefault(parent) : its.Count);
    }

    /// <summary>Lists things registered that belong to a thing.</summary>
    /// <param name="type">The things.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="description">What it is.</param>
    /// <param name="listing">The declaration of what is listed.</param>
    /// <param name="ids">Returns the numbers of all that belong to a thing.</param>
    public static void Registered<TSource, TListing, TRow, TNode>(
        this ObjectGraphType<TSource> type, string name, string description, TListing listing, Func<TSource, IEnumerable<long>> ids)
        where TSource : Seen
        where TListing : Listing<TRow>, IRegister, new()
        where TRow : FactRow
        where TNode : IGraphType => type
        .Pages<TSource, TNode>(name, description)
        .Listed(listing)
        .Resolve(context =>
        {
            var (sight, its) = (context.Source.Sight, ids(context.Source));
            return ListPages.Given(context, "where") is null && ListPages.Given(context, "order") is null
                ? Page.Of(its, id => id, id => listing.Find(sight, id)!, context.Page())
                : Batches.At<Children, Page>(context, async parents =>
                {
                    var parentsOf = parents.SelectMany(parent => parent.Ids, (parent, id) => (parent, id)).ToLookup(pair => pair.id, pair => pair.parent);
                    long[] among = [.. parentsOf.Select(same => same.Key)];
                    var rows = (await ListPages.KnownAsync(context, sight)).Facts<TRow>().Where(row => among.Contains(row.Id));
                    return await ReadAsync(context, listing, sight, rows, row => row.Id, id => parentsOf[id]);
                }).Load(new Children([.. its]));
        });

    /// <summary>What belongs to one thing of many.</summary>
    private sealed class Children(IReadOnlyList<long> ids)
    {
        public IReadOnlyList<long> Ids => ids;
    }

    private static async Task<Dictionary<long, object>> NodesAsync<TRow>(
        IResolveFieldContext context, Listing<TRow> listing, Sight sight, IQueryable<TRow> rows, IReadOnlyList<long> ids, ReadColumns<TRow>? columns)
        where TRow : FactRow
    {
        if (ids.Count == 0)
        {
            return [];
        }

        if (listing is IRegister register)
        {
            return ids.ToDictionary(id => id, id => register.Find(sight, id)!);
        }

        var meant = rows.Where(row => ids.Contains(row.Id));
        var read = await (columns?.Of(meant, Asked.OfPage(context)) ?? meant).ToListAsync(context.CancellationToken);
        return read.Zip(await listing.SeeAsync(context, sight, read)).ToDictionary(pair => pair.First.Id, pair => pair.Second);
    }

    /// <summary>A row that belongs to something, and where it stands in the order asked for.</summary>
    private sealed class Place
    {
        public required long Id { get; init; }

        public required long Owner { get; init; }

        public required object?[] Keys { get; init; }

        public static Expression<Func<TRow, Place>> Of<TRow>(Expression<Func<TRow, long>> owner, Keyset keyset) => Expression.Lambda<Func<TRow, Place>>(
            Expression.MemberInit(
                Expression.New(typeof(Place)),
                Expression.Bind(typeof(Place).GetProperty(nameof(Id))!, Expression.Property(owner.Parameters[0], nameof(FactRow.Id))),
                Expression.Bind(typeof(Place).GetProperty(nameof(Owner))!, owner.Body),
                Expression.Bind(typeof(Place).GetProperty(nameof(Keys))!, keyset.Values)),
            owner.Parameters[0]);
    }
}
