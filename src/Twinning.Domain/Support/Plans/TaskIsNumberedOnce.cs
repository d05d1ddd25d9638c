using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>Each number of a plan stands for one task.</summary>
internal sealed class TaskIsNumberedOnce() : Rule<PlanCase>(
    "PLAN-NUMBER",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi số thứ tự chỉ một nhiệm vụ.", "Each number of a plan stands for one task."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject) =>
        from task in subject.Candidate.Tasks
        group task by task.Number into same
        let times = same.Count()
        where times > 1
        select Broken(
            $"Số {same.Key.Text()} được ghi cho {times.Text()} nhiệm vụ; hãy đánh số lại.",
            $"The number {same.Key.Text()} is given to {times.Text()} tasks; number them anew.");
}
