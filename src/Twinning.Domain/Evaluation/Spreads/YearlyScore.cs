namespace Twinning.Domain.Evaluation.Spreads;

/// <summary>A decided score of a year and what it was measured by.</summary>
/// <param name="Year">The year.</param>
/// <param name="Score">The score.</param>
/// <param name="Instrument">The id of the instrument.</param>
/// <param name="CriteriaSet">The name of the criteria set.</param>
/// <param name="Version">The version of the set.</param>
public sealed record YearlyScore(int Year, Score Score, string Instrument, string CriteriaSet, int Version);
