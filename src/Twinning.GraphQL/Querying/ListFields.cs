using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Querying.Types;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Querying;

/// <summary>Declares the root fields of a listing.</summary>
internal static class ListFields
{
    /// <summary>Adds the arguments <c>where</c> and <c>order</c>.</summary>
    public static FieldBuilder<TSource, object> Listed<TSource, TListing>(this FieldBuilder<TSource, object> field, TListing listing)
        where TListing : Listing, new() => field
        .Argument<FilterType<TListing>>("where", $"Only the {listing.Plural} that meet these conditions.")
        .Argument<ListGraphType<NonNullGraphType<SortType<TListing>>>>("order", "By what they are ordered, first key first; by when first recorded when left out.");

    /// <summary>Declares a list of facts that everybody may read.</summary>
    public static FieldBuilder<object?, object> List<TListing, TRow, TNode>(
        this ObjectGraphType query, string name, string description, Func<IResolveFieldContext, IQueryable<TRow>, IQueryable<TRow>>? narrow = null)
        where TListing : Listing<TRow>, new()
        where TRow : FactRow
        where TNode : IGraphType
    {
        var listing = Listings.Of<TListing>();
        query.Figures(name, listing, FactsAsync<TRow>);
        return query.Pages<object?, TNode>(name, description)
            .Listed(listing)
            .Sighted()
            .ResolveAsync(async context => await ReadAsync(context, listing, narrow));
    }

    /// <summary>Declares the figures of a list: over all of it, and by group.</summary>
    /// <param name="query">The root type.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="listing">The declaration.</param>
    /// <param name="rows">Gives the rows that are there for the viewer.</param>
    /// <param name="also">Declares more of both fields: what else they are told, how they run.</param>
    public static void Figures<TListing, TRow>(
        this ObjectGraphType query,
        string name,
        TListing listing,
        Func<IResolveFieldContext, Sight, Task<IQueryable<TRow>>> rows,
        Func<FieldBuilder<object?, object>, FieldBuilder<object?, object>>? also = null)
        where TListing : Listing<TRow>, new()
        where TRow : FactRow
    {
        var more = also ?? (field => field);
        more(query.Field<NonNullGraphType<AggregateType<TListing>>>(name + "Aggregate"))
            .Description($"Figures over all {listing.Plural} that meet the conditions.")
            .Argument<FilterType<TListing>>("where", $"Only the {listing.Plural} that meet these conditions.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                return await GroupReads.AllAsync(context, listing, sight, await rows(context, sight));
            });
        more(query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<GroupType<TListing>>>>>(name + "GroupBy"))
            .Description($"Figures over {listing.Plural} that meet the conditions, by group: at most {GroupReads.MostShown} groups.")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<GroupByType<TListing>>>>>("by", $"What they are grouped by, at most {Groups.MostKeys} keys.")
            .Argument<FilterType<TListing>>("where", $"Only the {listing.Plural} that meet these conditions.")
            .Argument<HavingType<TListing>>("having", "Only groups whose figures meet these conditions.")
            .Argument<ListGraphType<NonNullGraphType<GroupSortType<TListing>>>>("order", "By which figures the groups are ordered; by their keys when left out.")
            .Argument<IntGraphType>("first", "How many groups to give from the start; all when left out.")
            .Argument<BooleanGraphType>("keepEmpty", "Also groups without any, for every village, agency or other thing registered that is grouped by and exists on the day asked for.")
            .Argument<BooleanGraphType>("keepGaps", "Also groups without any, for every year, quarter or month between the first and the last that have some, beside each of the other keys' values.")
            .Argument<BooleanGraphType>("subtotals", "Also the groups together: by all keys but the last, by all but the last two, and so on to those of all; so give wider areas first.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                return await GroupReads.ByAsync(context, listing, sight, await rows(context, sight));
            });
    }

    /// <summary>Declares the figures of things registered, of those that exist on the day asked for.</summary>
    public static void Figures<TListing, TRow>(this ObjectGraphType query, string name)
        where TListing : Listing<TRow>, IRegister, new()
        where TRow : FactRow
    {
        var listing = Listings.Of<TListing>();
        query.Figures(name, listing, (context, sight) => AmongAsync<TRow>(context, sight, listing.All(sight)));
    }

    /// <summary>Gives a page of things registered: from memory in their own order, else found and ordered in the store.</summary>
    /// <param name="listing">The declaration.</param>
    /// <param name="context">The field.</param>
    /// <param name="sight">From where the viewer looks.</param>
    /// <param name="ids">The numbers of all that are meant.</param>
    public static async Task<Page> RegisteredAsync<TListing, TRow>(this TListing listing, IResolveFieldContext context, Sight sight, IEnumerable<long> ids)
        where TListing : Listing<TRow>, IRegister
        where TRow : FactRow =>
        ListPages.Given(context, "where") is null && ListPages.Given(context, "order") is null
            ? Page.Of(ids, id => id, id => listing.Find(sight, id)!, context.Page())
            : await ListPages.ReadAsync(context, listing, sight, await AmongAsync<TRow>(context, sight, ids));

    private static async Task<IQueryable<TRow>> AmongAsync<TRow>(IResolveFieldContext context, Sight sight, IEnumerable<long> ids)
        where TRow : FactRow
    {
        long[] among = [.. ids];
        return (await FactsAsync<TRow>(context, sight)).Where(row => among.Contains(row.Id));
    }

    private static async Task<IQueryable<TRow>> FactsAsync<TRow>(IResolveFieldContext context, Sight sight)
        where TRow : FactRow => (await ListPages.KnownAsync(context, sight)).Facts<TRow>();

    private static async Task<Page> ReadAsync<TRow>(
        IResolveFieldContext context, Listing<TRow> listing, Func<IResolveFieldContext, IQueryable<TRow>, IQueryable<TRow>>? narrow)
        where TRow : FactRow
    {
        var sight = await context.SightAsync();
        if (narrow is null && ListPages.IsBeginning(context))
        {
            return await ListPages.BeginningAsync(context, listing, sight);
        }

        var rows = await FactsAsync<TRow>(context, sight);
        return await ListPages.ReadAsync(context, listing, sight, narrow is null ? rows : narrow(context, rows));
    }
}
