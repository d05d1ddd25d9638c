using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>What was reached is given in the unit of the target; a task partly done says how much.</summary>
internal sealed class AchievedIsInTheUnitOfTheTarget() : Rule<TaskChangeCase>(
    "TASK-ACHIEVED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Kết quả ghi theo đơn vị tính của chỉ tiêu; hoàn thành một phần phải ghi kết quả.",
        "What was reached is given in the unit of the target; a task partly done says how much."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(TaskChangeCase subject)
    {
        var (achieved, target) = (subject.Change.Achieved, subject.Task.Target);
        var fault = achieved is null
            ? subject.Change.State == TaskState.PartlyDone ? new Message("chưa ghi kết quả", "does not say what was reached") : null
            : achieved.Unit != target.Unit
                ? new Message($"có kết quả {achieved.Vietnamese()}", $"reached {achieved.English()}")
                : achieved.Fault(zeroIsSound: true);
        if (fault is not null)
        {
            yield return Broken(
                $"{subject.Task.Vietnamese()} {fault.Vietnamese}; hãy ghi kết quả theo đơn vị \"{target.Unit}\".",
                $"{subject.Task.English()} {fault.English}; give what was reached in '{target.Unit}'.");
        }
    }
}
