using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>An agency gives a period one score.</summary>
internal sealed class AgencyScoresAPeriodOnce() : Rule<PeriodCase>(
    "PERIOD-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi cơ quan cho mỗi kỳ một điểm.", "An agency gives a period one score."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PeriodCase subject) =>
        from period in subject.Periods
        group period by (period.Agency, period.Days) into same
        where same.Count() > 1
        select Broken(
            $"Cơ quan {same.Key.Agency.Value.Text()} có {same.Count().Text()} điểm cho kỳ {same.Key.Days.Vietnamese()}; hãy giữ một.",
            $"Agency {same.Key.Agency.Value.Text()} has {same.Count().Text()} scores for the period {same.Key.Days.English()}; keep one.");
}
