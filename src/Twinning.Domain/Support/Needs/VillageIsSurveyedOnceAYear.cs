using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>A village is surveyed once a year; a second look corrects the first.</summary>
internal sealed class VillageIsSurveyedOnceAYear() : Rule<SurveyCase>(
    "SURVEY-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi thôn mỗi năm có một đợt khảo sát.", "A village is surveyed once a year."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(SurveyCase subject) =>
        from other in subject.Others
        where other.Village == subject.Candidate.Village && other.Year == subject.Candidate.Year
        select Broken(
            $"Thôn {other.Village.Value.Text()} đã có khảo sát năm {other.Year.Text()} ngày {other.Day.Vietnamese()}; hãy đính chính khảo sát đó.",
            $"Village {other.Village.Value.Text()} has a survey of {other.Year.Text()}, held on {other.Day.English()}; correct that one.");
}
