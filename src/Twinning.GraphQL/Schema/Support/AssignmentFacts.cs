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
    /// <summary>Says which facts belong to which assignments.</summary>
    public static ChildFacts<TRow> Of<TRow>(Func<TRow, Sight, object> node)
        where TRow : AssignmentFactRow => new(
        (rows, assignments, _) => rows.Where(row => EF.Parameter(assignments).Contains(row.AssignmentId)),
        row => row.AssignmentId,
        node);

    /// <summary>Declares a list of facts of a village: two commands, however many villages there are.</summary>
    /// <param name="type">The villages.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="description">What it is.</param>
    /// <param name="node">Makes the thing shown of a row.</param>
    /// <param name="columns">The columns that its fields are made of; null where rows are always read whole.</param>
    public static void PagesOfVillage<TRow, TNode>(
        this ObjectGraphType<SeenVillage> type, string name, string description, Func<TRow, Sight, object> node, ReadColumns<TRow>? columns = null)
        where TRow : AssignmentFactRow
        where TNode : IGraphType => type
        .Pages<SeenVillage, TNode>(name, description)
        .Argument<IntGraphType>("year", "Only of this calendar year.")
        .Resolve(context =>
        {
            var (sight, page) = (context.Source.Sight, context.Page());
            return Batches.At<long, Page>(context, async villages =>
            {
                // First which facts there are, then only those on the pages.
                var (facts, villageOf) = await FactsAsync<TRow>(context, sight, villages, context.GetArgument<int?>("year"));
                var places = (await facts.Select(row => new Place(row.Id, row.AssignmentId)).ToListAsync(context.CancellationToken)).ToLookup(place => villageOf(place.AssignmentId));
                var pages = villages.ToDictionary(village => village, village => Page.Of(places[village], place => place.Id, place => place, page));
                var ids = pages.Values.SelectMany(shown => shown.Edges).Select(edge => ((Place)edge.Node).Id).ToList();
                var rows = facts.Where(row => EF.Parameter(ids).Contains(row.Id));
                var read = await (columns?.Of(rows, AskedOf(context)) ?? rows).ToDictionaryAsync(row => row.Id, context.CancellationToken);
                return village => pages[village] with { Edges = [.. pages[village].Edges.Select(edge => edge with { Node = node(read[((Place)edge.Node).Id], sight) })] };
            }).Load(context.Source.Id.Value);
        });

    private static HashSet<string> AskedOf(IResolveFieldContext context) => [.. Asked.Below(context, "nodes"), .. Asked.Below(context, "edges", "node")];

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
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var facts = (await reader.FactsAsync<TRow>(sight.Version, context.CancellationToken))
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
    public static Task<TRow?> FindAsync<TRow>(IResolveFieldContext context, Sight sight, long id)
        where TRow : FactRow =>
        context.RequestServices!.GetRequiredService<StoreReader>().FindAsync<TRow>(sight.Version, id, context.CancellationToken);

    /// <summary>Where a fact stands.</summary>
    private sealed record Place(long Id, long AssignmentId);
}
