using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A task changes its state on or after the day of its last change, and not before its plan was adopted.</summary>
/// <remarks>Two changes on one day are possible: a gift is begun and handed over on the same morning.</remarks>
internal sealed class TaskChangeFollowsTheLast() : Rule<TaskChangeCase>(
    "TASK-DAY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Ngày chuyển tình trạng không trước lần chuyển gần nhất và không trước ngày ban hành kế hoạch.",
        "A task changes its state on or after the day of its last change, and not before its plan was adopted."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(TaskChangeCase subject)
    {
        var firstDay = subject.Task.History.Select(change => change.Day).Append(subject.Plan.AdoptedOn).Max();
        if (subject.Change.Day < firstDay)
        {
            yield return Broken(
                $"{subject.Task.Vietnamese()} ghi {subject.Change.State.Vietnamese()} ngày {subject.Change.Day.Vietnamese()}; " +
                    $"hãy ghi từ ngày {firstDay.Vietnamese()} trở đi.",
                $"{subject.Task.English()} is given as {subject.Change.State.English()} on {subject.Change.Day.English()}; " +
                    $"give {firstDay.English()} or later.");
        }
    }
}
