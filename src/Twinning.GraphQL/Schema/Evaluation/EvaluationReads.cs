using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>Reads rounds and scorecards: six commands for a list of scorecards, however many; nine more where facts are measured.</summary>
internal static class EvaluationReads
{
    public static IFactSource Facts(this IResolveFieldContext context, Sight sight) =>
        new KnownFacts(context.RequestServices!.GetRequiredService<StoreReader>(), sight.Version, context.CancellationToken);

    public static async Task<IReadOnlyList<SeenSet>> SetsAsync(IFactSource facts, Sight sight, CancellationToken cancellation) =>
    [
        .. (await (await facts.OfAsync<CriteriaSetRow>()).OrderBy(row => row.Id).ToListAsync(cancellation))
            .Select(row => new SeenSet(row, EvaluationMapping.ToDomain(row), sight)),
    ];

    /// <summary>Reads rounds with their sets, whoever may see them.</summary>
    public static async Task<IReadOnlyList<SeenRound>> RoundsAsync(IFactSource facts, Sight sight, long? id, CancellationToken cancellation)
    {
        var rows = await (await facts.OfAsync<EvaluationRoundRow>()).Where(row => id == null || row.Id == id)
            .OrderBy(row => row.Year).ThenBy(row => row.Id).ToListAsync(cancellation);
        var sets = (await SetsAsync(facts, sight, cancellation)).ToDictionary(set => set.Row.Id);
        return [.. rows.Select(row => new SeenRound(row, sets[row.CriteriaSetId], sight))];
    }

    /// <summary>Reads scorecards with their steps up to the day asked for, whoever may see them.</summary>
    public static async Task<IReadOnlyList<SeenScorecard>> CardsAsync(
        IFactSource facts, Sight sight, IReadOnlyList<ScorecardRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var rounds = (await RoundsAsync(facts, sight, null, cancellation)).ToDictionary(round => round.Row.Id);
        var steps = (await (await facts.OfAsync<ScorecardStepRow>())
            .Where(row => ids.Contains(row.Id) && row.Day <= sight.AsOf).OrderBy(row => row.Place).ToListAsync(cancellation)).ToLookup(row => row.Id);
        var products = (await (await facts.OfAsync<PeriodProductsRow>()).Where(row => ids.Contains(row.Id))
            .OrderBy(row => row.From).ThenBy(row => row.AgencyId).ToListAsync(cancellation)).ToLookup(row => row.Id);
        var others = await (await facts.OfAsync<RatingFactsRow>()).Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellation);
        return
        [
            .. from row in rows
               let round = rounds[row.RoundId]
               select new SeenScorecard(
                   row,
                   round,
                   EvaluationMapping.ToDomain(row, round.Row, round.Set.Row, steps[row.Id]),
                   [.. steps[row.Id]],
                   others.GetValueOrDefault(row.Id),
                   [.. products[row.Id].Select(EvaluationMapping.ToDomain)],
                   sight),
        ];
    }

    /// <summary>Reads all scorecards of rounds by round, whoever may see them.</summary>
    public static async Task<ILookup<long, SeenScorecard>> OfRoundsAsync(
        IFactSource facts, Sight sight, IReadOnlyCollection<long> rounds, CancellationToken cancellation)
    {
        var rows = await (await facts.OfAsync<ScorecardRow>()).Where(row => rounds.Contains(row.RoundId))
            .OrderBy(row => row.Id).ToListAsync(cancellation);
        return (await CardsAsync(facts, sight, rows, cancellation)).ToLookup(card => card.Row.RoundId);
    }

    /// <summary>Explains scorecards; facts are measured for those that are not decided.</summary>
    public static async Task<Func<SeenScorecard, Explained>> ExplainAsync(
        IFactSource facts, Sight sight, IEnumerable<SeenScorecard> cards, CancellationToken cancellation)
    {
        var open = cards.Where(card => card.Card.Decision is null).Select(card => card.Year).ToList();
        var work = await AgencyWork.ReadAsync(facts, sight.Registers.Programmes, open, cancellation);
        return card => Scoring.Explain(card, card.Card.Decision is null ? work(card.Year) : null);
    }

    /// <summary>Finds a scorecard; null where there is none or the viewer does not see it.</summary>
    public static async Task<SeenScorecard?> FindAsync(IResolveFieldContext context, Sight sight, long id)
    {
        EvaluationScope.RequireRole(sight.Viewer);
        return (await FindAllAsync(context, sight, [id])).SingleOrDefault();
    }

    /// <summary>Finds those of some scorecards that the viewer sees.</summary>
    public static async Task<IReadOnlyList<SeenScorecard>> FindAllAsync(IResolveFieldContext context, Sight sight, IReadOnlyList<long> ids)
    {
        var facts = context.Facts(sight);
        var rows = await (await facts.OfAsync<ScorecardRow>()).Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(context.CancellationToken);
        var own = await context.OwnAsync(sight);
        return [.. (await CardsAsync(facts, sight, rows, context.CancellationToken)).Where(card => sight.Sees(card.Round.Row, card.Row, own))];
    }

    /// <summary>Finds a round; null where there is none or the viewer does not see it: everybody sees a round of agencies once all of it is decided.</summary>
    public static async Task<SeenRound?> FindRoundAsync(IResolveFieldContext context, Sight sight, long id) =>
        (await VisibleRoundsAsync(context, sight, id)).SingleOrDefault();

    /// <summary>Reads the rounds that the viewer sees.</summary>
    public static async Task<IReadOnlyList<SeenRound>> VisibleRoundsAsync(IResolveFieldContext context, Sight sight, long? id = null)
    {
        var facts = context.Facts(sight);
        var rounds = await RoundsAsync(facts, sight, id, context.CancellationToken);
        var open = await UndecidedAsync(facts, sight, context.CancellationToken);
        var own = await context.OwnAsync(sight);
        return [.. rounds.Where(round => sight.Sees(round.Row, !open.Contains(round.Row.Id), own))];
    }

    /// <summary>Returns the rounds in which a scorecard was not decided by the day asked for.</summary>
    private static async Task<IReadOnlySet<long>> UndecidedAsync(IFactSource facts, Sight sight, CancellationToken cancellation)
    {
        var decided = (await facts.OfAsync<ScorecardStepRow>()).Where(row => row.Stage == ScorecardStage.Decided && row.Day <= sight.AsOf);
        return (await (await facts.OfAsync<ScorecardRow>()).Where(row => !decided.Any(step => step.Id == row.Id))
            .Select(row => row.RoundId).Distinct().ToListAsync(cancellation)).ToHashSet();
    }
}
