using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>A need's severity lies on the scale from 0 to 3.</summary>
internal sealed class SeverityIsOnTheScale() : Rule<SurveyCase>(
    "SURVEY-SEVERITY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mức độ khó khăn từ 0 đến 3.", "A need's severity lies on the scale from 0 to 3."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(SurveyCase subject) =>
        from need in subject.Candidate.Needs
        where need.Severity < NeedSeverity.None || need.Severity > NeedSeverity.Highest
        select Broken(
            $"Lĩnh vực {need.Field.Vietnamese()} có mức độ {need.Severity.Text()}; hãy ghi từ 0 đến 3.",
            $"The field '{need.Field.English()}' has the severity {need.Severity.Text()}; give 0 to 3.");
}
