using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A task that is done reached its target, and one that is partly done did not.</summary>
internal sealed class DoneMeansTheTargetIsReached() : Rule<TaskChangeCase>(
    "TASK-TARGET",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message(
        "Hoàn thành là đạt chỉ tiêu; hoàn thành một phần là chưa đạt.",
        "A task that is done reached its target, and one that is partly done did not."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(TaskChangeCase subject)
    {
        var (change, target) = (subject.Change, subject.Task.Target);
        if (change.Achieved is not { } achieved || achieved.Unit != target.Unit)
        {
            yield break;
        }

        var isReached = achieved.Amount >= target.Amount;
        if ((change.State == TaskState.Done && !isReached) || (change.State == TaskState.PartlyDone && isReached))
        {
            var fitting = isReached ? TaskState.Done : TaskState.PartlyDone;
            yield return Broken(
                $"{subject.Task.Vietnamese()} ghi {change.State.Vietnamese()}, đạt {achieved.Vietnamese()} trên chỉ tiêu {target.Vietnamese()}; " +
                    $"hãy xem lại, có thể là {fitting.Vietnamese()}.",
                $"{subject.Task.English()} is given as {change.State.English()} with {achieved.English()} of a target of {target.English()}; " +
                    $"look again whether it is {fitting.English()}.");
        }
    }
}
