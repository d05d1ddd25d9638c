using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>A survey speaks of each field once.</summary>
internal sealed class FieldIsSurveyedOnce() : Rule<SurveyCase>(
    "SURVEY-FIELD-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi lĩnh vực chỉ có một dòng trong khảo sát.", "A survey speaks of each field once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(SurveyCase subject) =>
        from need in subject.Candidate.Needs
        group need by need.Field into same
        let times = same.Count()
        where times > 1
        select Broken(
            $"Lĩnh vực {same.Key.Vietnamese()} được ghi {times.Text()} lần; hãy gộp thành một dòng.",
            $"The field '{same.Key.English()}' is given {times.Text()} times; give it once.");
}
