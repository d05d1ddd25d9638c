using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A year has at least one period with a score.</summary>
internal sealed class YearHasAPeriod() : Rule<PeriodCase>(
    "PERIOD-NONE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Năm đánh giá có ít nhất một kỳ có điểm.", "A year has at least one period with a score."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PeriodCase subject)
    {
        if (subject.Periods.Count == 0)
        {
            yield return Broken(
                $"Năm {subject.Year.Text()} chưa có kỳ nào có điểm; hãy ghi ít nhất một.",
                $"The year {subject.Year.Text()} has no period with a score; give at least one.");
        }
    }
}
