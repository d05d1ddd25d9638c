using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Ratings;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>All that a decision rested on, kept as it was: a decided scorecard is read from here and never computed again.</summary>
/// <param name="Instrument">The id of the instrument; null where none is known and only the score is decided.</param>
/// <param name="Sheet">The set, the marks and the facts.</param>
/// <param name="Input">What else the rating was judged by.</param>
/// <param name="Proposal">The level that came of it, before the quota; null without an instrument.</param>
public sealed record DecisionSnapshot(string? Instrument, MarkSheet Sheet, RatingInput Input, RatingProposal? Proposal)
{
    /// <summary>Judges a sheet under an instrument and keeps all that was looked at.</summary>
    public static DecisionSnapshot Of(EvaluationInstrument instrument, MarkSheet sheet, RatingInput input)
    {
        var whole = input.Under(instrument, sheet);
        return new DecisionSnapshot(instrument.Source.Id, sheet, whole, RatingJudgement.Rate(instrument, whole));
    }

    /// <summary>Keeps a sheet for a year in which no instrument is known: it has a score and no level.</summary>
    public static DecisionSnapshot OfScore(MarkSheet sheet, RatingInput input) =>
        new(null, sheet, input with { Points = sheet.Total, SheetVetoes = sheet.Set.Vetoes }, null);
}
