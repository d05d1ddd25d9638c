using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Ratings;

/// <summary>Turns points into a level: the band, then the conditions, then the vetoes.</summary>
/// <remarks>
/// Both the points and the conditions are needed. Who has the points and not the conditions falls to the highest level whose conditions
/// hold, and who keeps those of none to the lowest: a convention of this software. A condition whose figure is not known does not hold.
/// </remarks>
public static class RatingJudgement
{
    /// <summary>Judges a subject under an instrument that was read.</summary>
    /// <exception cref="ArgumentException">The instrument is known by name only, or it has bands and the input no points.</exception>
    public static RatingProposal Rate(EvaluationInstrument instrument, RatingInput input)
    {
        if (!instrument.IsContentKnown || (instrument.Bands is not null && input.Points is null))
        {
            throw new ArgumentException("An instrument known by name only rates nothing, and one with bands needs points.", nameof(instrument));
        }

        var band = instrument.Bands?.Of(input.Points!.Value).Rating;
        var reached = LevelsFrom(band ?? Rating.Outstanding).First(level => Keeps(instrument, input, level));
        Veto[] vetoes =
        [
            .. instrument.Vetoes.Concat(input.SheetVetoes)
                .Where(veto => veto.Capacities.Contains(input.Capacity) && input.Events.Contains(veto.Event)),
        ];
        return new RatingProposal(
            band,
            reached,
            vetoes.Length > 0 ? Rating.NotCompleted : reached,
            vetoes,
            [
                .. LevelsFrom(band ?? Rating.Outstanding).TakeWhile(level => level >= reached)
                    .SelectMany(level => instrument.ConditionsOf(level, input.Capacity))
                    .Select(condition => condition.Fact).Distinct().Where(fact => input.Figure(fact) is null),
            ]);
    }

    /// <summary>Returns the steps from the points to the level, in their order.</summary>
    public static IReadOnlyList<ExplanationStep> Explain(EvaluationInstrument instrument, RatingInput input) =>
        [.. RatingSteps.Of(instrument, input, Rate(instrument, input))];

    /// <summary>Returns a level and those below it, the highest first.</summary>
    internal static IEnumerable<Rating> LevelsFrom(Rating highest) => Enum.GetValues<Rating>().Where(level => level <= highest).Reverse();

    /// <summary>Tells whether all conditions of a level hold; the lowest asks for nothing.</summary>
    private static bool Keeps(EvaluationInstrument instrument, RatingInput input, Rating level) => level == Rating.NotCompleted
        || instrument.ConditionsOf(level, input.Capacity).All(condition => condition.IsMetBy(input.Figure(condition.Fact)) == true);
}
