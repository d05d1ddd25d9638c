using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A task says what is to be done.</summary>
internal sealed class TaskSaysWhatIsDone() : Rule<PlanCase>(
    "PLAN-WORK",
    Severity.Refusal,
    LegalSources.ProgrammePlan.At("phân công nhiệm vụ", "rõ người, rõ việc, rõ trách nhiệm"),
    new Message("Nhiệm vụ nêu rõ việc phải làm.", "A task says what is to be done."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject) =>
        from task in subject.Candidate.Tasks
        where string.IsNullOrWhiteSpace(task.Work)
        select Broken($"{task.Vietnamese()} chưa nêu việc phải làm; hãy ghi rõ việc.", $"{task.English()} does not say what is to be done; say it.");
}
