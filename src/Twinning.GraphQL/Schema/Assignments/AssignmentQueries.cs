using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Querying.Cells;
using Twinning.GraphQL.Schema.Assignments.Groups;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Assignments;

/// <summary>Root fields about programmes and assignments.</summary>
internal static class AssignmentQueries
{
    public static void AddAssignments(this ObjectGraphType query)
    {
        query.Field<ProgrammeType>("programme")
            .Description("One programme, by id; the only one when the store holds one.")
            .Argument<IdGraphType>("id", "The id.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                return new SeenProgramme(Programme(sight.Registers, context.GetArgument<string?>("id")), sight);
            });
        query.Pages<object?, ProgrammeType>("programmes", "All programmes.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                return Page.Of(sight.Registers.Programmes, register => register.Programme.Id.Value, register => new SeenProgramme(register, sight), context.Page());
            });
        query.Pages<object?, AssignmentType>("assignments", "Records that assign agencies to villages.")
            .Listed(Listings.Of<AssignmentListing>())
            .Argument<IdGraphType>("programme", "Only of this programme.")
            .Argument<IdGraphType>("agency", "Only of this agency.")
            .Argument<IdGraphType>("village", "Only of this village.")
            .Argument<BooleanGraphType>("inForce", "Only those in force on the day asked for (true), or only those not (false).")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                long? Number(string argument, string type) =>
                    context.GetArgument<string?>(argument) is { } id ? NodeId.Read(id, type) : null;
                var programme = Number("programme", "Programme");
                var agency = Number("agency", "Agency");
                var village = Number("village", "Village");
                var inForce = context.GetArgument<bool?>("inForce");
                return await Listings.Of<AssignmentListing>().RegisteredAsync<AssignmentListing, AssignmentRow>(context, sight, AssignmentReads.Of(sight, assignment =>
                    (programme is null || assignment.Programme.Value == programme)
                    && (agency is null || assignment.Agency.Value == agency)
                    && (village is null || assignment.Village.Value == village)
                    && (inForce is null || assignment.Days.Contains(sight.AsOf) == inForce)).Select(seen => seen.Assignment.Id.Value));
            });
        query.Figures<AssignmentListing, AssignmentRow>("assignments", Listings.Of<AssignmentListing>(), async (context, sight) =>
            (await ListPages.KnownAsync(context, sight)).Facts<AssignmentRow>());
        query.Field<NonNullGraphType<CoverageType>>("coverage")
            .Description("How the villages of a programme are covered on the day asked for.")
            .Argument<IdGraphType>("programme", "The programme; the only one when left out and the store holds one.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                var register = Programme(sight.Registers, context.GetArgument<string?>("programme"));
                return new SeenCoverage(register.CoverageOn(sight.AsOf), register, sight);
            });
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<CoverageGroupType>>>>("coverageGroupBy")
            .Description($"How the villages of programmes are covered, by group and as a series of days: at most {GroupReads.MostShown} groups.")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<CoverageGroupByType>>>>("by", "What they are grouped by.")
            .Argument<IdGraphType>("programme", "The programme; needed where the store holds several, unless they are grouped by it.")
            .Argument<DateOnlyGraphType>("from", "A day of the first year, quarter or month.")
            .Argument<DateOnlyGraphType>("to", "The last day; the day asked for (asOf) when left out. The last period is described on it.")
            .Grouped<object?, CoverageFigures, CoverageCell>(new CoverageFigures())
            .Sighted()
            .ResolveAsync(async context => await CoverageGroupReads.ByAsync(context));
    }

    /// <summary>Finds a programme, or the only one when none is named.</summary>
    /// <exception cref="RequestException">There is none of that id, or none is named and the store does not hold exactly one.</exception>
    public static AssignmentRegister Programme(Registers registers, string? id)
    {
        if (id is not null)
        {
            return registers.Programme(new ProgrammeId(NodeId.Read(id, "Programme")))
                ?? throw new RequestException(ErrorCodes.NotFound, $"No programme has the id '{id}'. {Told(registers)}");
        }

        return registers.Programmes is [var only]
            ? only
            : throw new RequestException(ErrorCodes.BadInput, $"Name the programme: the store holds {registers.Programmes.Count}. {Told(registers)}");
    }

    private static string Told(Registers registers) => $"There are: {string.Join(", ", registers.Programmes
        .Take(10).Select(register => $"{NodeId.Of("Programme", register.Programme.Id.Value)} ({register.Programme.Name})"))}{(registers.Programmes.Count > 10 ? " and more" : string.Empty)}.";
}
