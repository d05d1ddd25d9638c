using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>Root fields about poverty.</summary>
internal static class PovertyQueries
{
    private const int MostYears = 50;

    public static void AddPoverty(this ObjectGraphType query)
    {
        query.List<PovertyReturnListing, PovertyReturnRow, PovertyReturnType>("povertyReturns", "Official yearly returns of all areas.");
        query.Field<NonNullGraphType<PovertyTrendType>>("povertyTrend")
            .Description("A series of poverty figures of an area, gaps included.")
            .Argument<NonNullGraphType<AreaInputType>>("area", "The area.")
            .Argument<NonNullGraphType<PopulationBaseType>>("population", "Which households are counted.")
            .Argument<NonNullGraphType<IntGraphType>>("from", "The first review year, included.")
            .Argument<NonNullGraphType<IntGraphType>>("to", "The last review year, included.")
            .Argument<FigureSourceType>("source", "Where the figures come from; official returns when left out.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                var area = context.GetArgument<AreaInput>("area").Find(sight);
                var population = context.GetArgument<PopulationBase>("population");
                var (gated, points) = await PointsAsync(context, sight, area, context.GetArgument<int>("from"), context.GetArgument<int>("to"));
                var shown = gated.Returns
                    .Where(row => row.AreaId == area.Id.Value && row.Population == population && gated.Shows(row.AreaId, row.Year))
                    .Select(PovertyReturnMapping.ToDomain)
                    .ToList();
                return new PovertyTrend(
                    new SeenArea(area, sight),
                    population,
                    points,
                    SourceOf(context) == FigureSource.OfficialReturns ? PublishedFigureCheck.OfSeries(shown) : []);
            });
        query.Field<NonNullGraphType<PovertyReductionType>>("povertyReduction")
            .Description("How poverty changed between two review years; refused across a change of standard.")
            .Argument<NonNullGraphType<AreaInputType>>("area", "The area.")
            .Argument<NonNullGraphType<PopulationBaseType>>("population", "Which households are counted.")
            .Argument<NonNullGraphType<IntGraphType>>("from", "The earlier review year.")
            .Argument<NonNullGraphType<IntGraphType>>("to", "The later review year.")
            .Argument<StringGraphType>("fromStandard", "The standard of the earlier year, where it has figures under several.")
            .Argument<StringGraphType>("toStandard", "The standard of the later year, where it has figures under several.")
            .Argument<FigureSourceType>("source", "Where the figures come from; official returns when left out.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                var area = context.GetArgument<AreaInput>("area").Find(sight);
                var (from, to) = (context.GetArgument<int>("from"), context.GetArgument<int>("to"));
                if (from >= to)
                {
                    throw new RequestException(ErrorCodes.BadInput, $"The years run from {from} to {to}; the first must be before the last.");
                }

                var (_, points) = await PointsAsync(context, sight, area, from, to);
                return PovertyReductionAnswer.Of(
                    Choose(points, from, context.GetArgument<string?>("fromStandard")),
                    Choose(points, to, context.GetArgument<string?>("toStandard")));
            });
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReconciliationLineType>>>>("reconciliation")
            .Description("What the store holds beside what the town of Ayun Pa published on 4 March 2021, line by line.")
            .KnownAt()
            .ResolveAsync(async context => await Reconciliation.ReadAsync(context, await context.SightAsync()));
    }

    /// <exception cref="RequestException">The years are none, or too many.</exception>
    public static void RequireYears(int from, int to)
    {
        if (from > to || (long)to - from >= MostYears)
        {
            throw new RequestException(ErrorCodes.BadInput, $"The years run from {from} to {to}; ask for 1 to {MostYears} years, the first before the last.");
        }
    }

    private static FigureSource SourceOf(IResolveFieldContext context) => context.GetArgument<FigureSource?>("source") ?? FigureSource.OfficialReturns;

    private static async Task<(GatedYears Gated, IReadOnlyList<PovertyPoint> Points)> PointsAsync(
        IResolveFieldContext context, Sight sight, Area area, int from, int to)
    {
        RequireYears(from, to);
        var gate = context.RequestServices!.GetRequiredService<HouseholdGate>();
        var gated = await gate.ReadAsync(sight, area.Id, [.. Enumerable.Range(from, to - from + 1)], [PublicTable.Statuses], context.CancellationToken);
        return (gated, PovertyPoint.Series(gated, area.Id, context.GetArgument<PopulationBase>("population"), from, to, SourceOf(context)));
    }

    private static PovertyPoint Choose(IReadOnlyList<PovertyPoint> points, int year, string? standard)
    {
        var found = points.Where(point => point.Year == year && (standard is null || point.Standard == standard)).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new RequestException(
                ErrorCodes.NotFound,
                $"There are no figures of {year} under {standard}. There are under: {string.Join(", ", points.Where(point => point.Year == year).Select(point => point.Standard ?? "none"))}."),
            _ => throw new RequestException(
                ErrorCodes.BadInput, $"{year} has figures under several standards; name one: {string.Join(", ", found.Select(point => point.Standard))}."),
        };
    }
}
