using System.Collections.Generic;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>What the rules of periods look at: the year and its scores.</summary>
internal sealed record PeriodCase(int Year, IReadOnlyCollection<PeriodScore> Periods);
