using Twinning.Domain.Agencies;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A score of a month or quarter and the agency that gave it; the agency a person left sends its scores to the new one.</summary>
/// <param name="Days">The days scored, both ends included.</param>
/// <param name="Agency">The agency that gave it, or that earned it before it was merged.</param>
/// <param name="Score">The score.</param>
public sealed record PeriodScore(DayRange Days, AgencyId Agency, Score Score);
