using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Explanations;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Ratings;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>A score explained: as it was decided, or as it stands while nothing is decided.</summary>
/// <param name="IsDecided">Whether it was decided; it is then never computed again.</param>
/// <param name="Snapshot">What it rests on.</param>
/// <param name="Steps">The steps from the points to the level.</param>
/// <param name="SmallestChange">The smallest change that would alter the level; null when there is none or nothing is rated.</param>
/// <param name="Rating">The level decided, or else the one that points, conditions and vetoes lead to; null when nothing is rated.</param>
internal sealed record Explained(
    bool IsDecided, DecisionSnapshot Snapshot, IReadOnlyList<ExplanationStep> Steps, RatingChange? SmallestChange, Rating? Rating)
{
    public ScoreNode Tree => ScoreTree.Of(Snapshot.Sheet);
}

/// <summary>Puts marks, measured facts and recorded facts together and asks the library.</summary>
internal static class Scoring
{
    /// <summary>Returns the latest mark of each criterion: the decision's before the appraisers', theirs before the agency's own.</summary>
    public static IReadOnlyList<EnteredMark> LatestMarks(Scorecard card, IEnumerable<EnteredMark>? over = null) =>
    [
        .. card.Steps.SelectMany(step => step.Marks).Concat(over ?? []).GroupBy(mark => mark.Criterion).Select(marks => marks.Last()),
    ];

    /// <summary>Judges a scorecard on marks, facts and the products of the periods that have begun on a day.</summary>
    public static DecisionSnapshot Judge(SeenScorecard seen, IReadOnlyList<EnteredMark> marks, MeasuredWork work, DateOnly day)
    {
        var input = new RatingInput(
            seen.Card.Capacity,
            null,
            EvaluationMapping.FiguresOf(seen.Facts).GroupBy(figure => figure.Fact).ToDictionary(same => same.Key, same => same.Last().Value),
            [.. work.Events.Concat(EvaluationMapping.EventsOf(seen.Facts).Select(recorded => recorded.Event)).Distinct()],
            []);
        var sheet = MarkSheets.Mark(seen.Round.Set.Set, marks, work.Facts, seen.ProductsOn(day));
        return seen.Round.Instrument is { } instrument ? DecisionSnapshot.Of(instrument, sheet, input) : DecisionSnapshot.OfScore(sheet, input);
    }

    /// <summary>Tells why a snapshot leads where it leads, to be kept with a decision.</summary>
    public static KeptDecision Keep(SeenRound round, DecisionSnapshot snapshot, ExplanationStep? quota) => round.Instrument is { } instrument
        ? new KeptDecision(
            snapshot,
            [.. RatingJudgement.Explain(instrument, snapshot.Input), .. quota is null ? Enumerable.Empty<ExplanationStep>() : [quota]],
            NearestRatingChange.Of(instrument, snapshot.Input))
        : new KeptDecision(snapshot, [], null);

    /// <summary>Explains a scorecard: its decision as kept, or what its latest marks and the facts known come to.</summary>
    public static Explained Explain(SeenScorecard seen, MeasuredWork? work)
    {
        if (seen.Kept is { } kept)
        {
            return new Explained(true, kept.Snapshot, kept.Steps, kept.SmallestChange, seen.Card.Decision!.Rating);
        }

        var draft = Keep(seen.Round, Judge(seen, LatestMarks(seen.Card), work!, seen.Year.Day), null);
        return new Explained(false, draft.Snapshot, draft.Steps, draft.SmallestChange, draft.Snapshot.Proposal?.Rating);
    }

    /// <summary>Returns the number of a scorecard's subject: of the person, or of the agency.</summary>
    public static long NumberOf(Scorecard card) => card.Official?.Value ?? card.Agency.Value;

    /// <summary>Makes the subject of a quota.</summary>
    public static QuotaSubject Subject(SeenScorecard seen, DecisionSnapshot snapshot) =>
        new(NumberOf(seen.Card), snapshot.Input.Points, snapshot.Proposal!.Rating);
}
