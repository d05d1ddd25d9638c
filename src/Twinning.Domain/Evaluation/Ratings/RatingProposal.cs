using System.Collections.Generic;
using Twinning.Domain.Evaluation.Instruments;

namespace Twinning.Domain.Evaluation.Ratings;

/// <summary>What points, conditions and vetoes make of a subject, before the quota and the people who decide.</summary>
/// <param name="Band">The level of the points; null for an instrument without points.</param>
/// <param name="AfterConditions">The highest level, not above the band, whose conditions hold.</param>
/// <param name="Rating">The level after the vetoes.</param>
/// <param name="Vetoes">The vetoes that fell.</param>
/// <param name="Unknown">The figures that a condition looked for and that are not known; such a condition does not hold.</param>
public sealed record RatingProposal(
    Rating? Band, Rating AfterConditions, Rating Rating, IReadOnlyList<Veto> Vetoes, IReadOnlyList<RatingFact> Unknown);
