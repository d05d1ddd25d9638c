using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A report is about a period for which the programme asks one of the assignment.</summary>
internal sealed class ReportIsAskedFor() : Rule<ReportCase>(
    "REPORT-PERIOD",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message("Báo cáo thuộc một kỳ mà chương trình yêu cầu.", "A report is about a period for which the programme asks one of the assignment."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReportCase subject)
    {
        if (subject.Due is null)
        {
            var period = ReportPeriods.Containing(subject.Candidate.Rhythm, subject.Candidate.PeriodFrom);
            yield return Broken(
                $"{subject.Candidate.Vietnamese()} không thuộc kỳ nào được yêu cầu; kỳ chứa ngày đó là {period.Vietnamese()}, hãy " +
                    "xem lại kỳ và loại báo cáo.",
                $"{subject.Candidate.English()} is about no period asked for; the period of that day runs {period.English()}: " +
                    "look at the rhythm and its first day.");
        }
    }
}
