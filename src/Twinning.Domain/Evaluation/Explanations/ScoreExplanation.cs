using System.Collections.Generic;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Ratings;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Explanations;

/// <summary>A score and its rating, explained: every point to its fact or mark, every step from points to the level.</summary>
/// <param name="Tree">The points.</param>
/// <param name="Steps">The steps from the points to the level.</param>
/// <param name="Proposal">The level.</param>
/// <param name="SmallestChange">The smallest change that would alter the level; null when there is none.</param>
public sealed record ScoreExplanation(
    ScoreNode Tree, IReadOnlyList<ExplanationStep> Steps, RatingProposal Proposal, RatingChange? SmallestChange)
{
    /// <summary>Explains a sheet under an instrument; points and the sheet's own vetoes are taken from the sheet.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="sheet">The marks.</param>
    /// <param name="input">All else that the rating is judged by.</param>
    public static ScoreExplanation Of(EvaluationInstrument instrument, MarkSheet sheet, RatingInput input)
    {
        var whole = input.Under(instrument, sheet);
        return new ScoreExplanation(
            ScoreTree.Of(sheet),
            RatingJudgement.Explain(instrument, whole),
            RatingJudgement.Rate(instrument, whole),
            NearestRatingChange.Of(instrument, whole));
    }
}
