using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A task moves along its states: nothing follows on done or dropped, and nothing becomes planned again.</summary>
internal sealed class TaskMovesAlongItsStates() : Rule<TaskChangeCase>(
    "TASK-STATE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Nhiệm vụ chỉ chuyển sang tình trạng được phép; đã hoàn thành hoặc không thực hiện thì không chuyển nữa.",
        "A task moves along its states: nothing follows on done or dropped, and nothing becomes planned again."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(TaskChangeCase subject)
    {
        var (from, into) = (subject.Task.State, subject.Change.State);
        var next = TaskStates.After(from);
        if (!next.Contains(into))
        {
            yield return Broken(
                $"{subject.Task.Vietnamese()} đang ở tình trạng {from.Vietnamese()}, không chuyển sang {into.Vietnamese()}; " +
                    (next.Count == 0
                        ? "nếu ghi nhầm, hãy đính chính."
                        : $"có thể chuyển sang {string.Join(", ", next.Select(state => state.Vietnamese()))}."),
                $"{subject.Task.English()} is {from.English()} and cannot become {into.English()}; " +
                    (next.Count == 0
                        ? "if that is a mistake, correct it."
                        : $"it can become {string.Join(", ", next.Select(state => state.English()))}."));
        }
    }
}
