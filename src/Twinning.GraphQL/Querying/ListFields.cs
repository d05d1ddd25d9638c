using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
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
        return query.Pages<object?, TNode>(name, description)
            .Listed(listing)
            .Sighted()
            .ResolveAsync(async context => await ReadAsync(context, listing, narrow));
    }

    private static async Task<Page> ReadAsync<TRow>(
        IResolveFieldContext context, Listing<TRow> listing, Func<IResolveFieldContext, IQueryable<TRow>, IQueryable<TRow>>? narrow)
        where TRow : FactRow
    {
        var sight = await context.SightAsync();
        var rows = (await ListPages.KnownAsync(context, sight)).Facts<TRow>();
        return await ListPages.ReadAsync(context, listing, sight, narrow is null ? rows : narrow(context, rows));
    }
}
