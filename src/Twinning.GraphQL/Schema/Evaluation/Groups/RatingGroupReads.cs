using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Querying.Cells;
using Twinning.GraphQL.Schema.Poverty;

namespace Twinning.GraphQL.Schema.Evaluation.Groups;

/// <summary>What ratings are grouped by.</summary>
internal enum RatingGroupBy
{
    Year,
    Place,
    Group,
}

/// <summary>Answers questions for ratings of agencies by group: of the rounds whose distributions the viewer sees, never of persons.</summary>
internal static class RatingGroupReads
{
    public static async Task<IReadOnlyList<CellGroup<RatingCell>>> ByAsync(IResolveFieldContext context)
    {
        var sight = await context.SightAsync();
        var by = ((IEnumerable<object?>)ListPages.Given(context, "by")!).Cast<RatingGroupBy>().Distinct().ToList();
        var (first, last) = (context.GetArgument<int>("from"), context.GetArgument<int>("to"));
        PovertyQueries.RequireYears(first, last);
        if (first < last && !by.Contains(RatingGroupBy.Year))
        {
            throw new RequestException(ErrorCodes.BadInput, $"The years run from {first} to {last}; an agency is rated each year, so group by YEAR or ask for one year.");
        }

        var rounds = (await EvaluationReads.VisibleRoundsAsync(context, sight))
            .Where(round => round.Row.Year >= first && round.Row.Year <= last && round.Row.Subject is EvaluationSubject.StateAgency or EvaluationSubject.Collective);
        var cards = (await EvaluationReads.OfRoundsAsync(context.Facts(sight), sight, [.. rounds.Select(round => round.Row.Id)], context.CancellationToken))
            .SelectMany(round => round)
            .ToLookup(card => (Place: by.Contains(RatingGroupBy.Place) ? card.Round.Row.AreaId : (long?)null, Group: by.Contains(RatingGroupBy.Group) ? card.Row.LikeGroup : null));
        var series = cards.Select(same => same.Key).DefaultIfEmpty().ToList();
        Querying.Groups.Require((long)series.Count * (last - first + 1));
        var groups =
            from key in series
            let place = key.Place is { } area ? sight.Area(new AreaId(area)) : null
            from pair in Linked([.. Enumerable.Range(first, last - first + 1).Select(year => new RatingCell(year, place, key.Group, [.. cards[key].Where(card => card.Round.Row.Year == year)]))])
            select pair;
        return CellGroups.Answer(context, new RatingFigures(), Sort(groups, by));
    }

    private static IEnumerable<CellGroup<RatingCell>> Linked(IReadOnlyList<RatingCell> series) =>
        series.Select((cell, place) => new CellGroup<RatingCell>(cell, place == 0 ? null : series[place - 1]));

    private static IEnumerable<CellGroup<RatingCell>> Sort(IEnumerable<CellGroup<RatingCell>> groups, List<RatingGroupBy> by) =>
        by.Aggregate(groups.OrderBy(_ => 0), (sorted, key) => key switch
        {
            RatingGroupBy.Year => sorted.ThenBy(group => group.Cell.Year),
            RatingGroupBy.Place => sorted.ThenBy(group => group.Cell.Place?.Area.Id.Value),
            _ => sorted.ThenBy(group => group.Cell.Group, StringComparer.Ordinal),
        });
}
