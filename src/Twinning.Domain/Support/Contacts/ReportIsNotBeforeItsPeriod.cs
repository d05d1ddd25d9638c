using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A report is not handed in before its period begins.</summary>
internal sealed class ReportIsNotBeforeItsPeriod() : Rule<ReportCase>(
    "REPORT-EARLY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Báo cáo không nộp trước khi kỳ báo cáo bắt đầu.", "A report is not handed in before its period begins."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReportCase subject)
    {
        var report = subject.Candidate;
        if (report.SubmittedOn < report.PeriodFrom)
        {
            yield return Broken(
                $"{report.Vietnamese()} ghi nộp ngày {report.SubmittedOn.Vietnamese()}; hãy sửa ngày nộp hoặc kỳ.",
                $"{report.English()} was handed in on {report.SubmittedOn.English()}; correct that day or the period.");
        }
    }
}
