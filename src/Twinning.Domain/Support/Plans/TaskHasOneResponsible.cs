using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A task has one agency and one officer's role that answer for it.</summary>
internal sealed class TaskHasOneResponsible() : Rule<PlanCase>(
    "PLAN-RESPONSIBLE",
    Severity.Refusal,
    LegalSources.ProgrammePlan.At("phân công nhiệm vụ", "rõ người, rõ việc, rõ trách nhiệm"),
    new Message(
        "Mỗi nhiệm vụ có một cơ quan và một chức danh chịu trách nhiệm.",
        "A task has one agency and one officer's role that answer for it."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject) =>
        from task in subject.Candidate.Tasks
        where task.Responsible is null || task.Officer is null
        let missing = (task.Responsible, task.Officer) switch
        {
            (null, null) => new Message("cơ quan và chức danh", "the agency and the officer's role"),
            (null, _) => new Message("cơ quan", "the agency"),
            _ => new Message("chức danh", "the officer's role"),
        }
        select Broken(
            $"{task.Vietnamese()} chưa có {missing.Vietnamese} chịu trách nhiệm; hãy ghi rõ.",
            $"{task.English()} does not name {missing.English} that answers for it; name it.");
}
