using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A dropped task has a cause, and only a dropped one.</summary>
internal sealed class DroppedTaskHasACause() : Rule<TaskChangeCase>(
    "TASK-CAUSE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Nhiệm vụ không thực hiện phải nêu lý do; tình trạng khác thì không.", "A dropped task has a cause, and only a dropped one."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(TaskChangeCase subject)
    {
        var isDropped = subject.Change.State == TaskState.Dropped;
        if (isDropped != (subject.Change.Cause is not null))
        {
            yield return isDropped
                ? Broken(
                    $"{subject.Task.Vietnamese()} không thực hiện mà chưa nêu lý do; hãy ghi lý do.",
                    $"{subject.Task.English()} is dropped without a cause; give one.")
                : Broken(
                    $"{subject.Task.Vietnamese()} {subject.Change.State.Vietnamese()} mà có lý do không thực hiện; hãy bỏ lý do đó.",
                    $"{subject.Task.English()} is {subject.Change.State.English()} and yet has a cause of dropping; leave the cause out.");
        }
    }
}
