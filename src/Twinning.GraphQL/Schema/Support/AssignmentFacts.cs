using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support;

/// <summary>Reads what was done under assignments: by assignment, or by village and year.</summary>
internal static class AssignmentFacts
{
    /// <summary>Declares a list of facts of an assignment.</summary>
    /// <param name="type">The assignments.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="description">What it is.</param>
    /// <param name="columns">The columns that its fields are made of; null where rows are always read whole.</param>
    public static void PagesOfAssignment<TListing, TRow, TNode>(
        this ObjectGraphType<SeenAssignment> type, string name, string description, ReadColumns<TRow>? columns = null)
        where TListing : Listing<TRow>, new()
        where TRow : AssignmentFactRow
        where TNode : IGraphType => type
        .Pages<SeenAssignment, TNode>(name, description)
        .Listed(Listings.Of<TListing>())
        .Resolve(context =>
        {
            var sight = context.Source.Sight;
            return Batches.At<long, Page>(context, async assignments =>
            {
                var rows = (await FactsAsync<TRow>(context, sight)).Where(row => EF.Parameter(assignments).Contains(row.AssignmentId));
                return await NestedPages.ReadAsync<TRow, long>(context, Listings.Of<TListing>(), sight, rows, row => row.AssignmentId, id => [id], columns);
            }).Load(context.Source.Assignment.Id.Value);
        });

    /// <summary>Declares a list of facts of a village.</summary>
    /// <param name="type">The villages.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="description">What it is.</param>
    /// <param name="columns">The columns that its fields are made of; null where rows are always read whole.</param>
    public static void PagesOfVillage<TListing, TRow, TNode>(
        this ObjectGraphType<SeenVillage> type, string name, string description, ReadColumns<TRow>? columns = null)
        where TListing : Listing<TRow>, new()
        where TRow : AssignmentFactRow
        where TNode : IGraphType => type
        .Pages<SeenVillage, TNode>(name, description)
        .Listed(Listings.Of<TListing>())
        .Argument<IntGraphType>("year", "Only of this calendar year.")
        .Resolve(context =>
        {
            var sight = context.Source.Sight;
            return Batches.At<long, Page>(context, async villages =>
            {
                var (facts, villageOf) = await FactsAsync<TRow>(context, sight, villages, context.GetArgument<int?>("year"));
                return await NestedPages.ReadAsync<TRow, long>(context, Listings.Of<TListing>(), sight, facts, row => row.AssignmentId, id => [villageOf(id)], columns);
            }).Load(context.Source.Id.Value);
        });

    /// <summary>Reads the facts of villages by village.</summary>
    public static async Task<ILookup<long, TRow>> RowsAsync<TRow>(
        IResolveFieldContext context, Sight sight, IReadOnlyCollection<long> villages, int? year)
        where TRow : AssignmentFactRow
    {
        var (facts, villageOf) = await FactsAsync<TRow>(context, sight, villages, year);
        return (await facts.ToListAsync(context.CancellationToken)).ToLookup(row => villageOf(row.AssignmentId));
    }

    private static async Task<(IQueryable<TRow> Facts, Func<long, long> VillageOf)> FactsAsync<TRow>(
        IResolveFieldContext context, Sight sight, IReadOnlyCollection<long> villages, int? year)
        where TRow : AssignmentFactRow
    {
        var records = villages.SelectMany(village => AssignmentsOf(sight.Registers, new VillageId(village))).ToDictionary(record => record.Id.Value);
        var ids = records.Keys.ToList();
        var facts = (await FactsAsync<TRow>(context, sight))
            .Where(row => EF.Parameter(ids).Contains(row.AssignmentId) && (year == null || row.Day.Year == year));
        return (facts, assignment => records[assignment].Village.Value);
    }

    /// <summary>Returns all records of a village, of every programme.</summary>
    public static IEnumerable<Assignment> AssignmentsOf(Registers registers, VillageId village) =>
        registers.Programmes.SelectMany(register => register.Assignments).Where(record => record.Village == village);

    /// <summary>Shows the assignment of a fact.</summary>
    public static SeenAssignment? Assignment(this Sight sight, long id) =>
        sight.Registers.Assignment(new AssignmentId(id)) is var (register, assignment) ? new SeenAssignment(assignment, register, sight) : null;

    /// <summary>Returns the village of a fact's assignment.</summary>
    public static VillageId VillageOf(this Sight sight, long assignment) => sight.Registers.Assignment(new AssignmentId(assignment))!.Value.Assignment.Village;

    /// <summary>Reads one fact; null when there is none of that id.</summary>
    public static async Task<TRow?> FindAsync<TRow>(IResolveFieldContext context, Sight sight, long id)
        where TRow : FactRow => await (await FactsAsync<TRow>(context, sight)).FirstOrDefaultAsync(row => row.Id == id, context.CancellationToken);

    private static Task<IQueryable<TRow>> FactsAsync<TRow>(IResolveFieldContext context, Sight sight)
        where TRow : FactRow => context.RequestServices!.GetRequiredService<StoreReader>().FactsAsync<TRow>(sight.Version, context.CancellationToken);
}
