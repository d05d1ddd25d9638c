using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Paging;

/// <summary>Says which facts belong to which of many parents, and how one is shown.</summary>
/// <typeparam name="TRow">The facts.</typeparam>
/// <param name="Where">Narrows the facts to those of the parents.</param>
/// <param name="ParentOf">Returns the parent a fact belongs to.</param>
/// <param name="Node">Makes the thing shown.</param>
internal sealed record ChildFacts<TRow>(
    Func<IQueryable<TRow>, IReadOnlyCollection<long>, Sight, IQueryable<TRow>> Where,
    Func<TRow, long> ParentOf,
    Func<TRow, Sight, object> Node)
    where TRow : FactRow;

/// <summary>Reads bounded child facts of all parents of a list with one command, however many parents there are.</summary>
internal static class BatchedPages
{
    public static void ResolveBatched<TSource, TRow>(
        this FieldBuilder<TSource, object> field, ChildFacts<TRow> facts, Func<TSource, long> parent)
        where TSource : Seen
        where TRow : FactRow =>
        field.Resolve(context =>
        {
            var sight = context.Source.Sight;
            var page = context.Page();
            var reader = context.RequestServices!.GetRequiredService<StoreReader>();
            var cancellation = context.CancellationToken;
            var batch = Batches.At<long, Page>(context, async parents =>
            {
                var all = await reader.FactsAsync<TRow>(sight.Version, cancellation);
                var rows = (await facts.Where(all, parents, sight).ToListAsync(cancellation)).ToLookup(facts.ParentOf);
                return key => Page.Of(rows[key], row => row.Id, row => facts.Node(row, sight), page);
            });
            return batch.Load(parent(context.Source));
        });
}
