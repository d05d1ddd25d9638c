using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>A village gives each place of its priorities once, from 1 on.</summary>
internal sealed class PriorityIsGivenOnce() : Rule<SurveyCase>(
    "SURVEY-PRIORITY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Thứ tự ưu tiên của thôn tính từ 1, mỗi thứ tự một lĩnh vực.", "A village gives each place of its priorities once, from 1 on."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(SurveyCase subject) =>
        from need in subject.Candidate.Needs
        where need.Priority is not null
        group need by need.Priority!.Value into place
        where place.Key < 1 || place.Count() > 1
        let fields = place.Select(need => need.Field).ToList()
        select Broken(
            $"Thứ tự ưu tiên {place.Key.Text()} được ghi cho {string.Join("; ", fields.Select(field => field.Vietnamese()))}; " +
                "hãy ghi mỗi thứ tự từ 1 cho một lĩnh vực.",
            $"The priority {place.Key.Text()} is given to {string.Join("; ", fields.Select(field => field.English()))}; " +
                "give each place from 1 on to one field.");
}
