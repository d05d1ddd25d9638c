using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A period lies in its year.</summary>
internal sealed class PeriodLiesInItsYear() : Rule<PeriodCase>(
    "PERIOD-YEAR",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Kỳ đánh giá nằm trong năm.", "A period lies in its year."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PeriodCase subject) =>
        from period in subject.Periods
        where !DayRange.OfYear(subject.Year).Contains(period.Days)
        select Broken(
            $"Kỳ {period.Days.Vietnamese()} không nằm trong năm {subject.Year.Text()}; hãy sửa ngày.",
            $"The period {period.Days.English()} does not lie in {subject.Year.Text()}; correct the days.");
}
