using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Instruments;

namespace Twinning.Domain.Evaluation.Ratings;

/// <summary>Finds the smallest change of points, conditions and vetoes that would alter a rating.</summary>
/// <remarks>
/// Smallest is the fewest things otherwise; of equally many, the fewest points; of those, upward before downward. A convention of this
/// software. Conditions that hold are left alone.
/// </remarks>
public static class NearestRatingChange
{
    // More than any figure of an office is written with.
    private static readonly Fraction Hair = Fraction.Of(1, 1_000_000_000);

    /// <summary>Returns the smallest change; null when nothing this rating looks at would alter it.</summary>
    public static RatingChange? Of(EvaluationInstrument instrument, RatingInput input)
    {
        var proposal = RatingJudgement.Rate(instrument, input);
        return Upward(instrument, input, proposal).Concat(Downward(instrument, input, proposal))
            .OrderBy(change => change.Parts)
            .ThenBy(change => change.Points < Fraction.Zero ? -change.Points : change.Points)
            .ThenBy(change => change.MustExceed)
            .ThenBy(change => change.Into)
            .FirstOrDefault();
    }

    private static IEnumerable<RatingChange> Upward(EvaluationInstrument instrument, RatingInput input, RatingProposal proposal) =>
        from level in RatingJudgement.LevelsFrom(Rating.Outstanding)
        where level > proposal.Rating
        let points = Reaching(instrument, input, level)
        let missing = instrument.ConditionsOf(level, input.Capacity)
            .Where(condition => condition.IsMetBy(input.Figure(condition.Fact)) != true).ToArray()
        select new RatingChange(
            RatingJudgement.Rate(instrument, Meeting(input, missing) with { Points = points, Events = [] }).Rating,
            points is { } reached && input.Points is { } now ? reached.Points - now.Points : Fraction.Zero,
            false,
            missing,
            proposal.Vetoes);

    /// <summary>Returns the points with what they lack to the lowest of a level.</summary>
    private static Score? Reaching(EvaluationInstrument instrument, RatingInput input, Rating level) =>
        instrument.Bands is { } bands && input.Points < bands.LowestOf(level) ? bands.LowestOf(level) : input.Points;

    /// <summary>Returns the input with figures that just meet the conditions; that may be all that a higher level lacks, too.</summary>
    private static RatingInput Meeting(RatingInput input, IReadOnlyCollection<RatingCondition> conditions)
    {
        var figures = input.Figures.ToDictionary();
        foreach (var condition in conditions)
        {
            figures[condition.Fact] = condition.Comparison == Comparison.MoreThan ? condition.Bound + Hair : condition.Bound;
        }

        return input with { Figures = figures };
    }

    private static IEnumerable<RatingChange> Downward(EvaluationInstrument instrument, RatingInput input, RatingProposal proposal)
    {
        if (instrument.Bands is { } bands && input.Points is { } points && proposal.Rating > Rating.NotCompleted)
        {
            var below = bands.LowestOf(proposal.Rating - 1);
            yield return new RatingChange(
                RatingJudgement.Rate(instrument, input with { Points = below }).Rating,
                bands.LowestOf(proposal.Rating).Points - points.Points,
                true,
                [],
                []);
        }
    }
}
