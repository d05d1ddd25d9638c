using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A report is handed in by its due day.</summary>
internal sealed class ReportIsInTime() : Rule<ReportCase>(
    "REPORT-LATE",
    Severity.Warning,
    LegalSources.ProgrammePlan,
    new Message("Báo cáo nộp đúng hạn.", "A report is handed in by its due day."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReportCase subject)
    {
        if (subject.Due is { } due && subject.Candidate.SubmittedOn > due.DueDay)
        {
            var late = (subject.Candidate.SubmittedOn.DayNumber - due.DueDay.DayNumber).Text();
            yield return Broken(
                $"{subject.Candidate.Vietnamese()} nộp chậm {late} ngày, hạn {due.DueDay.Vietnamese()}.",
                $"{subject.Candidate.English()} came {late} days late; it was due on {due.DueDay.English()}.");
        }
    }
}
