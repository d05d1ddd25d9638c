using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Querying.Cells;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Schema.Poverty.Standards;
using Twinning.GraphQL.Schema.Poverty.Statistics.Groups;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Poverty.Statistics;

/// <summary>Root fields about what household reviews found.</summary>
internal static class StatisticsQueries
{
    private static readonly IReadOnlyList<PublicTable> StatisticTables = [PublicTable.Statuses, PublicTable.Multidimensional];

    public static void AddPovertyStatistics(this ObjectGraphType query)
    {
        query.Pages<object?, PovertyStatisticType>("povertyStatistics", "What the household reviews of a year found, area by area.")
            .OfReviews()
            .Argument<AreaLevelType>("level", "The areas of this level under the area; the area itself when left out.")
            .Sighted()
            .ResolveAsync(async context => await PageAsync(context, StatisticTables));
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<PovertyGroupType>>>>("povertyStatisticsGroupBy")
            .Description($"What household reviews found, by group: cells of the lattice of areas, years, rural or urban, minority or all, at most {GroupReads.MostShown}. A year without a round is a group that says so.")
            .Argument<NonNullGraphType<AreaInputType>>("area", "The area.")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<PovertyGroupByType>>>>("by", "What the figures are grouped by.")
            .Argument<NonNullGraphType<IntGraphType>>("from", "The first review year, included.")
            .Argument<NonNullGraphType<IntGraphType>>("to", "The last review year, included.")
            .Argument<PopulationBaseType>("population", "Which households are counted; needed unless they are grouped by it.")
            .Argument<SettlementTypeType>("settlement", "Only the rural or the urban villages.")
            .Argument<StringGraphType>("standard", "Only under this standard.")
            .Grouped<object?, PovertyFigures, PovertyStatistic>(new PovertyFigures())
            .Sighted()
            .ResolveAsync(async context => await PovertyGroupReads.ByAsync(context));
        query.Pages<object?, DeprivationProfileType>("deprivationProfile", "What households lack, indicator by indicator and area by area.")
            .OfReviews()
            .Argument<AreaLevelType>("level", "The areas of this level under the area; the area itself when left out.")
            .Sighted()
            .ResolveAsync(async context => await PageAsync(context, [PublicTable.Statuses, .. PublicTable.ByIndicator]));
        query.Field<NonNullGraphType<ReviewFlowType>>("povertyFlow")
            .Description("How the list of poor or near-poor households moved into the review of a year, from opening to closing, with the proof of the sum.")
            .OfReviews()
            .Argument<PovertyListType>("list", "Which list; that of the poor when left out.")
            .Argument<CountedUnitType>("unit", "Households when left out.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var (asked, gated) = await ReadAsync(context, [PublicTable.MovementForm]);
                return new ReviewFlow(
                    asked.Area,
                    asked.Year,
                    asked.Population,
                    asked.Settlement,
                    context.GetArgument<PovertyList?>("list") ?? PovertyList.Poor,
                    context.GetArgument<CountedUnit?>("unit") ?? CountedUnit.Households,
                    Choose(context, gated, asked, [asked.Area.Area]),
                    gated);
            });
    }

    private static FieldBuilder<TSource, TReturn> OfReviews<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<NonNullGraphType<AreaInputType>>("area", "The area.")
        .Argument<NonNullGraphType<IntGraphType>>("year", "The review year.")
        .Argument<NonNullGraphType<PopulationBaseType>>("population", "Which households are counted.")
        .Argument<SettlementTypeType>("settlement", "Only the rural or the urban villages.")
        .Argument<StringGraphType>("standard", "The standard, where the year was reviewed under several.");

    private static async Task<Page> PageAsync(IResolveFieldContext context, IReadOnlyList<PublicTable> tables)
    {
        var (asked, gated) = await ReadAsync(context, tables);
        var sight = asked.Area.Sight;
        var areas = context.GetArgument<AreaLevel?>("level") is { } level
            ? sight.Registers.Areas.Under(asked.Area.Area.Id, sight.AsOf, level)
            : [asked.Area.Area];
        var round = Choose(context, gated, asked, areas);
        return Page.Of(
            areas,
            area => area.Id.Value,
            area => new PovertyStatistic(new SeenArea(area, sight), asked.Year, asked.Population, asked.Settlement, round, gated),
            context.Page());
    }

    private static async Task<(Question Asked, GatedYears Gated)> ReadAsync(IResolveFieldContext context, IReadOnlyList<PublicTable> tables)
    {
        var sight = await context.SightAsync();
        var area = context.GetArgument<AreaInput>("area").Find(sight);
        var asked = new Question(
            new SeenArea(area, sight),
            context.GetArgument<int>("year"),
            context.GetArgument<PopulationBase>("population"),
            context.GetArgument<SettlementType?>("settlement"));
        var gate = context.RequestServices!.GetRequiredService<HouseholdGate>();
        return (asked, await gate.ReadAsync(sight, area.Id, [asked.Year], tables, context.CancellationToken));
    }

    private static ReviewedRound? Choose(IResolveFieldContext context, GatedYears gated, Question asked, IEnumerable<Area> areas)
    {
        var standard = context.StandardAsked(gated.Rounds.Select(round => round.StandardName));
        var found = gated.Rounds
            .Where(round => round.Year == asked.Year && round.SpeaksFor(asked.Population)
                && (standard is null || round.StandardName == standard) && areas.Any(area => round.VillagesOf.ContainsKey(area.Id.Value)))
            .ToList();
        return found.Count <= 1
            ? found.FirstOrDefault()
            : throw new RequestException(
                ErrorCodes.BadInput, $"{asked.Year} was reviewed under several standards; name one: {string.Join(", ", found.Select(round => round.StandardName))}.");
    }

    private sealed record Question(SeenArea Area, int Year, PopulationBase Population, SettlementType? Settlement);
}
