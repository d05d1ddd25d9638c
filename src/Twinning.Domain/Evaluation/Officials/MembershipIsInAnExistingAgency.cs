using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Officials;

/// <summary>The agency exists on the first day that a person belongs to it.</summary>
internal sealed class MembershipIsInAnExistingAgency() : Rule<MembershipCase>(
    "MEMBERSHIP-AGENCY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Cơ quan tồn tại vào ngày đầu người đó thuộc cơ quan.",
        "The agency exists on the first day that a person belongs to it."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(MembershipCase subject)
    {
        var (agency, first) = (subject.Candidate.Agency, subject.Candidate.Days.From);
        if (first is not { } day)
        {
            yield return Broken("Chưa ghi ngày đầu; hãy ghi.", "No first day is given; give it.");
        }
        else if (subject.Directory.Find(agency)?.Days.Contains(day) != true)
        {
            var name = subject.Directory.Name(agency, day);
            yield return Broken(
                $"{name.Vietnamese} không tồn tại vào ngày {day.Vietnamese()}; hãy ghi cơ quan đã tiếp nhận hoặc ngày khác.",
                $"{name.English} does not exist on {day.English()}; name the agency that took over, or another day.");
        }
    }
}
