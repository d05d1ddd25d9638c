using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Querying.Cells;
using Twinning.GraphQL.Schema.Poverty.Standards;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Poverty.Statistics.Groups;

/// <summary>Answers questions for figures of household reviews by group: each group is a cell that passes the gate by itself.</summary>
internal static class PovertyGroupReads
{
    public static async Task<IReadOnlyList<PovertyGroup>> ByAsync(IResolveFieldContext context)
    {
        var sight = await context.SightAsync();
        var area = context.GetArgument<AreaInput>("area").Find(sight);
        var by = ((IEnumerable<object?>)ListPages.Given(context, "by")!).Cast<PovertyGroupBy>().Distinct().ToList();
        var years = YearsOf(context, by);
        var needed = CellGroups.Needed(context);
        PublicTable[] tables = PovertyFigures.All.Any(figure => figure.IsMultidimensional && needed.Contains(figure.Name))
            ? [PublicTable.Statuses, PublicTable.Multidimensional]
            : [PublicTable.Statuses];
        var places = PlacesOf(sight, area, by);
        var populations = Values<PopulationBase>(context, "population", by.Contains(PovertyGroupBy.Population), isNeeded: true);
        var settlements = Values<SettlementType>(context, "settlement", by.Contains(PovertyGroupBy.Settlement), isNeeded: false);
        Querying.Groups.Require((long)places.Count * years.Count * populations.Count * settlements.Count);
        var gate = context.RequestServices!.GetRequiredService<HouseholdGate>();
        var gated = await gate.ReadAsync(sight, area.Id, years, tables, context.CancellationToken);
        var standard = context.StandardAsked(gated.Rounds.Select(round => round.StandardName));
        var cells =
            from place in places
            from year in years
            from population in populations
            from settlement in settlements
            from cell in Cells(gated, new SeenArea(place, sight), year, population!.Value, settlement, standard)
            select cell;
        return CellGroups.Answer(context, new PovertyFigures(), Sort(PovertyGroup.Series(cells), by));
    }

    // One cell for each standard that the year was reviewed under, or one that says why there is none.
    private static IEnumerable<PovertyStatistic> Cells(
        GatedYears gated, SeenArea area, int year, PopulationBase population, SettlementType? settlement, string? standard)
    {
        PovertyStatistic Cell(ReviewedRound? round) => new(area, year, population, settlement, round, gated);
        var rounds = gated.Rounds.Where(round => round.Year == year && round.SpeaksFor(population) && round.VillagesOf.ContainsKey(area.Area.Id.Value)).ToList();
        var asked = rounds.Where(round => standard is null || round.StandardName == standard).ToList();
        return asked.Count > 0 ? asked.Select(Cell)
            : rounds.Count == 0 ? [Cell(null)]
            : [Cell(null) with { Absent = $"not surveyed: {year} has no round under {standard} here, but under {string.Join(", ", rounds.Select(round => round.StandardName).Distinct())}" }];
    }

    private static List<int> YearsOf(IResolveFieldContext context, List<PovertyGroupBy> by)
    {
        var (from, to) = (context.GetArgument<int>("from"), context.GetArgument<int>("to"));
        PovertyQueries.RequireYears(from, to);
        return from == to || by.Contains(PovertyGroupBy.Year)
            ? [.. Enumerable.Range(from, to - from + 1)]
            : throw new RequestException(ErrorCodes.BadInput, $"The years run from {from} to {to}; households of several years are never added, so group by YEAR or ask for one year.");
    }

    private static IReadOnlyList<Area> PlacesOf(Sight sight, Area area, List<PovertyGroupBy> by)
    {
        var levels = by.Select(key => Enum.TryParse<AreaLevel>(key.ToString(), out var level) ? level : (AreaLevel?)null).OfType<AreaLevel>().ToList();
        return levels switch
        {
            [] => [area],
            [var only] when area.Level == only => [area],
            [var only] => [.. sight.Registers.Areas.Under(area.Id, sight.AsOf, only)],
            _ => throw new RequestException(ErrorCodes.BadInput, "Group by one level of areas; what a wider area has is a cell of its own, not the sum of what is shown of narrower ones."),
        };
    }

    private static IReadOnlyList<T?> Values<T>(IResolveFieldContext context, string argument, bool isGrouped, bool isNeeded)
        where T : struct, Enum => (context.GetArgument<T?>(argument), isGrouped) switch
        {
            (null, true) => [.. Enum.GetValues<T>().Select(value => (T?)value)],
            ({ }, true) => throw new RequestException(ErrorCodes.BadInput, $"The groups are by {argument}; leave the argument '{argument}' out."),
            (null, false) when isNeeded => throw new RequestException(
                ErrorCodes.BadInput, $"Name the {argument}: {string.Join(", ", Enum.GetValues<T>().Select(value => EnumWords.Upper(value)))}; or group by it."),
            (var given, false) => [given],
        };

    private static IEnumerable<PovertyGroup> Sort(IEnumerable<PovertyGroup> groups, List<PovertyGroupBy> by) => by
        .Aggregate(groups.OrderBy(_ => 0), (sorted, key) => sorted.ThenBy(group => KeyOf(group.Cell, key)))
        .ThenBy(group => group.Cell.Round?.StandardName, StringComparer.Ordinal);

    private static long KeyOf(PovertyStatistic cell, PovertyGroupBy key) => key switch
    {
        PovertyGroupBy.Year => cell.Year,
        PovertyGroupBy.Settlement => (long)cell.Settlement!.Value,
        PovertyGroupBy.Population => (long)cell.Population,
        _ => cell.Area.Area.Id.Value,
    };
}
