using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Officials;

/// <summary>A person belongs to one agency on a day.</summary>
internal sealed class MembershipsDoNotOverlap() : Rule<MembershipCase>(
    "MEMBERSHIP-OVERLAP",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi ngày một người chỉ thuộc một cơ quan.", "A person belongs to one agency on a day."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(MembershipCase subject) =>
        from other in subject.Others
        where other.Official == subject.Candidate.Official && other.Days.Overlaps(subject.Candidate.Days)
        select Broken(
            $"Người này đã thuộc cơ quan {other.Agency.Value.Text()} trong {other.Days.Vietnamese()}; hãy ghi ngày sau đó.",
            $"This person belongs to agency {other.Agency.Value.Text()} {other.Days.English()}; give a later day.");
}
