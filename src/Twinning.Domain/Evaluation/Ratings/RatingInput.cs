using System.Collections.Generic;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;

namespace Twinning.Domain.Evaluation.Ratings;

/// <summary>All that a rating is judged by.</summary>
/// <param name="Capacity">In which capacity the subject is rated.</param>
/// <param name="Points">The points; null for an instrument without points.</param>
/// <param name="Figures">The figures that conditions look at, as far as known.</param>
/// <param name="Events">The vetoing events that happened.</param>
/// <param name="SheetVetoes">What the criteria set makes a veto, beside the instrument's own.</param>
public sealed record RatingInput(
    Capacity Capacity,
    Score? Points,
    IReadOnlyDictionary<RatingFact, Fraction> Figures,
    IReadOnlyList<VetoEvent> Events,
    IReadOnlyList<Veto> SheetVetoes)
{
    /// <summary>Returns the input with the points and the vetoes of a sheet; an instrument without bands takes no points.</summary>
    public RatingInput Under(EvaluationInstrument instrument, MarkSheet sheet) =>
        this with { Points = instrument.Bands is null ? null : sheet.Total, SheetVetoes = sheet.Set.Vetoes };

    /// <summary>Returns a figure, or null when it is not known.</summary>
    internal Fraction? Figure(RatingFact fact) => Figures.TryGetValue(fact, out var known) ? known : null;
}
