using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>Short ways to write the parts of an instrument.</summary>
internal static class InstrumentParts
{
    public static readonly IReadOnlyList<Capacity> Everyone = [Capacity.Member, Capacity.Leader, Capacity.Collective];

    public static readonly IReadOnlyList<Capacity> Leaders = [Capacity.Leader];

    public static readonly IReadOnlyList<Capacity> Collectives = [Capacity.Collective];

    public static readonly IReadOnlyList<Capacity> Persons = [Capacity.Member, Capacity.Leader];

    public static EvaluationInstrument NameOnly(LegalSource source) => new(source, false, null, [], [], null, null);

    /// <summary>Makes the bands 90, 70 and 50.</summary>
    public static RatingBands Bands(LegalSource source, int outstanding, int good, int completed) => new(
        source,
        [
            new(Rating.Outstanding, Score.Of(Fraction.Of(outstanding))),
            new(Rating.Good, Score.Of(Fraction.Of(good))),
            new(Rating.Completed, Score.Of(Fraction.Of(completed))),
            new(Rating.NotCompleted, default),
        ]);

    public static RatingCondition Asks(
        LegalSource source, string code, Rating rating, IReadOnlyList<Capacity> of, RatingFact fact, Comparison comparison, int percent) =>
        new(new RuleCode(code), rating, of, fact, comparison, Fraction.Of(percent, 100), source);

    public static Veto Bars(LegalSource source, string code, VetoEvent what, IReadOnlyList<Capacity> whom) =>
        new(new RuleCode(code), what, whom, VetoWords.Of(what), source);
}
