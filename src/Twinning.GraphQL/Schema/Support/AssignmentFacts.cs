using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
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
    private static readonly HashSet<string> Nothing = [];

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
                var rows = (await FactsAsync<TRow>(context, sight)).Where(row => assignments.Contains(row.AssignmentId));
                return await NestedPages.ReadAsync<TRow, long>(context, Listings.Of<TListing>(), sight, rows, row => row.AssignmentId, id => [id], columns);
            }).Load(context.Source.Assignment.Id.Value);
        });

    /// <summary>Declares a list of facts of a village: two commands, however many villages there are.</summary>
    /// <param name="type">The villages.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="description">What it is.</param>
    /// <param name="columns">The columns that its fields are made of.</param>
    public static void PagesOfVillage<TListing, TRow, TNode>(this ObjectGraphType<SeenVillage> type, string name, string description, ReadColumns<TRow> columns)
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
                var (listing, year) = (Listings.Of<TListing>(), context.GetArgument<int?>("year"));
                if (ListPages.Given(context, "where") is null && ListPages.Given(context, "order") is null)
                {
                    return await InTheirOrderAsync(context, listing, sight, await RowsAsync(context, sight, villages, year, columns.For(Nothing)), columns);
                }

                var (facts, villageOf) = await FactsAsync<TRow>(context, sight, villages, year);
                return await NestedPages.ReadAsync<TRow, long>(context, listing, sight, facts, row => row.AssignmentId, id => [villageOf(id)], columns);
            }).Load(context.Source.Id.Value);
        });

    // First which facts there are, then those on the pages.
    private static async Task<Func<long, Page>> InTheirOrderAsync<TRow>(
        IResolveFieldContext context, Listing<TRow> listing, Sight sight, ILookup<long, TRow> rows, ReadColumns<TRow> columns)
        where TRow : AssignmentFactRow
    {
        var page = context.Page();
        var pages = rows.ToDictionary(village => village.Key, village => Page.Of(village, row => row.Id, row => row, page));
        long[] ids = [.. pages.Values.SelectMany(one => one.Edges).Select(edge => ((TRow)edge.Node).Id)];
        var shown = await context.RequestServices!.GetRequiredService<StoreReader>()
            .OfNumbersAsync(sight.Version, ids, columns.For(Asked.OfPage(context)), context.CancellationToken);
        var nodes = shown.Zip(await listing.SeeAsync(context, sight, shown)).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        return village => pages.TryGetValue(village, out var its)
            ? its.Showing(row => nodes[((TRow)row).Id])
            : Page.Of<TRow>([], row => row.Id, row => row, page);
    }

    /// <summary>Reads the facts of villages by village: whole, or only some columns of them.</summary>
    public static async Task<ILookup<long, TRow>> RowsAsync<TRow>(
        IResolveFieldContext context, Sight sight, IReadOnlyCollection<long> villages, int? year, Expression<Func<TRow, TRow>>? columns = null)
        where TRow : AssignmentFactRow
    {
        var ((records, days), reader) = (Of(sight, villages, year), context.RequestServices!.GetRequiredService<StoreReader>());
        var rows = await reader.OfAssignmentsAsync(sight.Version, [.. records.Keys], days.First, days.Last, columns, context.CancellationToken);
        return rows.ToLookup(row => records[row.AssignmentId]);
    }

    private static async Task<(IQueryable<TRow> Facts, Func<long, long> VillageOf)> FactsAsync<TRow>(
        IResolveFieldContext context, Sight sight, IReadOnlyCollection<long> villages, int? year)
        where TRow : AssignmentFactRow
    {
        var (records, days) = Of(sight, villages, year);
        var ids = records.Keys.ToList();
        var facts = (await FactsAsync<TRow>(context, sight))
            .Where(row => ids.Contains(row.AssignmentId) && row.Day >= days.First && row.Day <= days.Last);
        return (facts, assignment => records[assignment]);
    }

    // The villages of the assignments that are meant, and the days.
    private static (Dictionary<long, long> VillageOf, (DateOnly First, DateOnly Last) Days) Of(Sight sight, IReadOnlyCollection<long> villages, int? year)
    {
        var among = villages.ToHashSet();
        var records = sight.Registers.Programmes.SelectMany(register => register.Assignments).Where(record => among.Contains(record.Village.Value));
        return (records.ToDictionary(record => record.Id.Value, record => record.Village.Value), DaysOf(year));
    }

    // The days of a year, all days without one; from a later day to an earlier one, which is none, for a year that no calendar has.
    private static (DateOnly First, DateOnly Last) DaysOf(int? year) => year switch
    {
        null => (DateOnly.MinValue, DateOnly.MaxValue),
        < 1 or > 9999 => (DateOnly.MaxValue, DateOnly.MinValue),
        { } of => (new DateOnly(of, 1, 1), new DateOnly(of, 12, 31)),
    };

    /// <summary>Returns all records of a village, of every programme.</summary>
    public static IEnumerable<Assignment> AssignmentsOf(Registers registers, VillageId village) =>
        registers.Programmes.SelectMany(register => register.Assignments).Where(record => record.Village == village);

    /// <summary>Shows the assignment of a fact.</summary>
    public static SeenAssignment? Assignment(this Sight sight, long id) =>
        sight.Registers.Assignment(new AssignmentId(id)) is var (register, assignment) ? new SeenAssignment(assignment, register, sight) : null;

    /// <summary>Returns the village of a fact's assignment.</summary>
    public static VillageId VillageOf(this Sight sight, long assignment) => sight.Registers.Assignment(new AssignmentId(assignment))!.Value.Assignment.Village;

    /// <summary>Reads one fact; null when there is none of that id.</summary>
    public static Task<TRow?> FindAsync<TRow>(IResolveFieldContext context, Sight sight, long id)
        where TRow : FactRow =>
        context.RequestServices!.GetRequiredService<StoreReader>().FindAsync<TRow>(sight.Version, id, context.CancellationToken);

    private static Task<IQueryable<TRow>> FactsAsync<TRow>(IResolveFieldContext context, Sight sight)
        where TRow : FactRow => context.RequestServices!.GetRequiredService<StoreReader>().FactsAsync<TRow>(sight.Version, context.CancellationToken);
}
