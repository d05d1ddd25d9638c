using Twinning.Domain.Law;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>The instrument for a subject and a year, or why there is none.</summary>
/// <param name="Standing">What can be said.</param>
/// <param name="Instrument">The instrument with its days; null when none is on record.</param>
public sealed record InstrumentAnswer(InstrumentStanding Standing, DatedValue<EvaluationInstrument>? Instrument)
{
    /// <summary>Gets the instrument to rate under; null unless it is in force and was read.</summary>
    public EvaluationInstrument? Usable => Standing == InstrumentStanding.InForce ? Instrument!.Value : null;
}
