using System.Collections.Generic;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>What the rules of periods look at: the year and who worked in which of its periods.</summary>
internal sealed record PeriodCase(int Year, IReadOnlyCollection<WorkedPeriod> Periods);
