using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>A serious need, of severity 2 or 3, shows at least one figure.</summary>
internal sealed class SeriousNeedHasEvidence() : Rule<SurveyCase>(
    "SURVEY-NO-EVIDENCE",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Nhu cầu từ mức 2 trở lên có ít nhất một số liệu minh chứng.", "A serious need, of severity 2 or 3, shows at least one figure."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(SurveyCase subject) =>
        from need in subject.Candidate.Needs
        where need.Severity >= NeedSeverity.Serious && need.Evidence.Count == 0
        select Broken(
            $"Lĩnh vực {need.Field.Vietnamese()} ghi mức {NeedSeverity.Vietnamese(need.Severity)} mà không có số liệu; hãy ghi ít nhất một số liệu.",
            $"The field '{need.Field.English()}' has the severity {NeedSeverity.English(need.Severity)} without a figure; give at least one.");
}
