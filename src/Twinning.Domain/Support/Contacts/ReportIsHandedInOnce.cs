using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A report of a period is handed in once; a changed report corrects the first.</summary>
internal sealed class ReportIsHandedInOnce() : Rule<ReportCase>(
    "REPORT-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi kỳ nộp một báo cáo.", "A report of a period is handed in once; a changed report corrects the first."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReportCase subject) =>
        from other in subject.Others
        where other with { SubmittedOn = subject.Candidate.SubmittedOn } == subject.Candidate
        select Broken(
            $"{other.Vietnamese()} đã nộp ngày {other.SubmittedOn.Vietnamese()}; hãy đính chính báo cáo đó.",
            $"{other.English()} came on {other.SubmittedOn.English()}; correct that one.");
}
