using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>A survey is held in the year it is counted for.</summary>
internal sealed class SurveyDayLiesInItsYear() : Rule<SurveyCase>(
    "SURVEY-DAY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Ngày khảo sát nằm trong năm khảo sát.", "A survey is held in the year it is counted for."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(SurveyCase subject)
    {
        var (day, year) = (subject.Candidate.Day, subject.Candidate.Year);
        if (day.Year != year)
        {
            yield return Broken(
                $"Khảo sát năm {year.Text()} ghi ngày {day.Vietnamese()}; hãy sửa ngày hoặc năm.",
                $"The survey of {year.Text()} was held on {day.English()}; correct the day or the year.");
        }
    }
}
