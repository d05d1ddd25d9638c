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
    /// <summary>Says which facts belong to which assignments.</summary>
    public static ChildFacts<TRow> Of<TRow>(Func<TRow, Sight, object> node)
        where TRow : AssignmentFactRow => new(
        (rows, assignments, _) => rows.Where(row => EF.Parameter(assignments).Contains(row.AssignmentId)),
        row => row.AssignmentId,
        node);

    /// <summary>Declares a list of facts of a village: one command, however many villages there are.</summary>
    /// <param name="type">The villages.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="description">What it is.</param>
    /// <param name="node">Makes the thing shown of a row.</param>
    /// <param name="columns">The columns that its fields are made of.</param>
    public static void PagesOfVillage<TRow, TNode>(
        this ObjectGraphType<SeenVillage> type, string name, string description, Func<TRow, Sight, object> node, ReadColumns<TRow> columns)
        where TRow : AssignmentFactRow
        where TNode : IGraphType => type
        .Pages<SeenVillage, TNode>(name, description)
        .Argument<IntGraphType>("year", "Only of this calendar year.")
        .Resolve(context =>
        {
            var (sight, page) = (context.Source.Sight, context.Page());
            return Batches.At<long, Page>(context, async villages =>
            {
                var rows = await RowsAsync(context, sight, villages, context.GetArgument<int?>("year"), columns.For(Asked.OfPage(context)));
                return village => Page.Of(rows[village], row => row.Id, row => node(row, sight), page);
            }).Load(context.Source.Id.Value);
        });

    /// <summary>Reads the facts of villages by village: whole, or only some columns of them.</summary>
    public static async Task<ILookup<long, TRow>> RowsAsync<TRow>(
        IResolveFieldContext context, Sight sight, IReadOnlyCollection<long> villages, int? year, Expression<Func<TRow, TRow>>? columns = null)
        where TRow : AssignmentFactRow
    {
        var among = villages.ToHashSet();
        var records = sight.Registers.Programmes.SelectMany(register => register.Assignments)
            .Where(record => among.Contains(record.Village.Value)).ToDictionary(record => record.Id.Value);
        var (ids, days) = (records.Keys.ToList(), DaysOf(year));
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var facts = (await reader.FactsAsync<TRow>(sight.Version, context.CancellationToken))
            .Where(row => EF.Parameter(ids).Contains(row.AssignmentId) && row.Day >= days.First && row.Day <= days.Last);
        var rows = await (columns is null ? facts : facts.Select(columns)).ToListAsync(context.CancellationToken);
        return rows.ToLookup(row => records[row.AssignmentId].Village.Value);
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
    public static async Task<TRow?> FindAsync<TRow>(IResolveFieldContext context, Sight sight, long id)
        where TRow : FactRow
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        return await (await reader.FactsAsync<TRow>(sight.Version, context.CancellationToken))
            .FirstOrDefaultAsync(row => row.Id == id, context.CancellationToken);
    }
}
