using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>A survey names the minutes or report that record it, by number and issuer.</summary>
internal sealed class SurveyNamesItsDocument() : Rule<SurveyCase>(
    "SURVEY-DOCUMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Khảo sát nêu rõ số và nơi lập của biên bản hoặc báo cáo.",
        "A survey names the minutes or report that record it, by number and issuer."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(SurveyCase subject)
    {
        if (!subject.Candidate.Document.IsNamed())
        {
            yield return Broken(
                "Biên bản khảo sát chưa đủ số và nơi lập; hãy ghi cả hai, hoặc ghi \"không rõ số\".",
                "The survey's document lacks its number or issuer; give both, or write \"không rõ số\" where the number is not known.");
        }
    }
}
