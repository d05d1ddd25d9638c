using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>An assignment has one plan a year; a changed plan corrects the first.</summary>
internal sealed class PlanIsAdoptedOnce() : Rule<PlanCase>(
    "PLAN-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi phân công mỗi năm có một kế hoạch.", "An assignment has one plan a year."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject) =>
        from other in subject.Others
        where other.Assignment == subject.Candidate.Assignment && other.Year == subject.Candidate.Year
        select Broken(
            $"Phân công {other.Assignment.Value.Text()} đã có kế hoạch năm {other.Year.Text()}, ban hành {other.AdoptedOn.Vietnamese()}; " +
                "hãy đính chính kế hoạch đó.",
            $"Assignment {other.Assignment.Value.Text()} has a plan for {other.Year.Text()}, " +
                $"adopted on {other.AdoptedOn.English()}; correct that one.");
}
