using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>The score of a year as the average of its months or quarters, and the agency that rates it.</summary>
/// <param name="RatedBy">The agency that rates: a transferred person is rated by the new agency, merged agencies by their successor.</param>
/// <param name="Score">The average.</param>
/// <param name="Periods">The scores it is the average of.</param>
/// <remarks>
/// Source: Decree 335/2025/NĐ-CP, Article 21. Only periods actually worked are passed and count. Scores that several agencies earned in one
/// period, before they merged, are averaged first, so that the period weighs as much as any other: a convention of this software.
/// </remarks>
public sealed record YearScore(AgencyId RatedBy, Score Score, IReadOnlyList<PeriodScore> Periods)
{
    /// <summary>Averages sound periods.</summary>
    internal static YearScore Of(AgencyId ratedBy, IReadOnlyCollection<PeriodScore> periods) => new(
        ratedBy,
        Score.Of(PeriodWeights.Of(periods, period => period.Days).Select(one => one.Weight * one.Period.Score.Points).Total()),
        [.. periods.OrderBy(period => period.Days.From)]);
}
