using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Spreads;
using Twinning.GraphQL.Schema.Rules;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>Compares decided scores with those of the year before.</summary>
internal static class ScoreChanges
{
    /// <summary>Reads the scorecards of the year before of many scorecards at once.</summary>
    public static async Task<Func<SeenScorecard, ScoreChange?>> ReadAsync(IResolveFieldContext context, Sight sight, IReadOnlyCollection<SeenScorecard> cards)
    {
        var (facts, cancellation, own) = (context.Facts(sight), context.CancellationToken, await context.OwnAsync(sight));
        var agencies = cards.Select(card => card.Row.AgencyId).Distinct().ToList();
        var officials = cards.Select(card => card.Row.OfficialId).OfType<long>().Distinct().ToList();
        var rows = await (await facts.OfAsync<ScorecardRow>())
            .Where(row => row.OfficialId == null ? agencies.Contains(row.AgencyId) : officials.Contains(row.OfficialId.Value))
            .OrderBy(row => row.Id).ToListAsync(cancellation);
        var all = (await EvaluationReads.CardsAsync(facts, sight, rows, cancellation)).Where(card => sight.Counts(card, own)).ToLookup(card => Key(card, card.Card.Year));
        return card => all[Key(card, card.Card.Year - 1)].Select(Yearly).SingleOrDefault() is { } earlier && Yearly(card) is { } later
            ? ScoreChange.Between(earlier, later)
            : null;

        // A person's year before may have been rated by another agency.
        static (long?, long, long, Domain.Evaluation.EvaluationSubject, int) Key(SeenScorecard card, int year) =>
            (card.Row.OfficialId, card.Row.OfficialId is null ? card.Row.AgencyId : 0, card.Round.Row.AreaId, card.Round.Row.Subject, year);
    }

    // An instrument known by name only is still the same or another one.
    private static YearlyScore? Yearly(SeenScorecard card)
    {
        var answer = EvaluationInstruments.Choose(card.Round.Row.Subject, card.Card.Year);
        return card.Card.DecidedScore is { } score
            ? new YearlyScore(card.Card.Year, score, answer.Instrument?.Value.Source.Id ?? EnumWords.Upper(answer.Standing), card.Card.CriteriaSet, card.Card.Version)
            : null;
    }
}

internal sealed class ScoreChangeType : ShownType<ScoreChange>
{
    public ScoreChangeType()
    {
        Name = "ScoreChange";
        Description = "The change of a score from one year to the next; only the same instrument and version of the criteria set compare.";
        Show<YearlyScoreType>("earlier", "The earlier year.", change => change.Earlier);
        Show<YearlyScoreType>("later", "The later year.", change => change.Later);
        ShowAny<PointsType>("points", "The points gained, below zero those lost; empty when the two do not compare.", change => change.Points);
        ShowAny<MessageType>("whyNot", "Why the two do not compare; empty when they do.", change => change.WhyNot);
    }
}

internal sealed class YearlyScoreType : ShownType<YearlyScore>
{
    public YearlyScoreType()
    {
        Name = "YearlyScore";
        Description = "A decided score of a year and what it was measured by.";
        Show<IntGraphType>("year", "The year.", score => score.Year);
        Show<PointsType>("score", "The score.", score => score.Score.Points);
        Show<StringGraphType>("instrument", "The code of the instrument, or its standing where none is on record.", score => score.Instrument);
        Show<StringGraphType>("criteriaSet", "The name of the criteria set.", score => score.CriteriaSet);
        Show<IntGraphType>("version", "The version of the set.", score => score.Version);
    }
}
