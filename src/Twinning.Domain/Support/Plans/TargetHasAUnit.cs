using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A target is an amount above zero with a unit.</summary>
internal sealed class TargetHasAUnit() : Rule<PlanCase>(
    "PLAN-TARGET",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chỉ tiêu có số lượng lớn hơn 0 và đơn vị tính.", "A target is an amount above zero with a unit."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject) =>
        from task in subject.Candidate.Tasks
        let fault = task.Target.Fault(zeroIsSound: false)
        where fault is not null
        select Broken(
            $"{task.Vietnamese()}: chỉ tiêu {fault.Vietnamese}; hãy ghi lại.",
            $"{task.English()}: the target {fault.English}; correct it.");
}
