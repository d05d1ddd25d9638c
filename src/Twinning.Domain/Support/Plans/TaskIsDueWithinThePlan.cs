using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A task falls due in the plan's year, on a day of the assignment, and not before the plan was adopted.</summary>
internal sealed class TaskIsDueWithinThePlan() : Rule<PlanCase>(
    "PLAN-DUE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Hạn của nhiệm vụ nằm trong năm kế hoạch, trong thời gian phân công và không trước ngày ban hành.",
        "A task falls due in the plan's year, on a day of the assignment, and not before the plan was adopted."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject)
    {
        var plan = subject.Candidate;
        var days = DayRange.OfYear(plan.Year).Intersect(subject.Record?.Days ?? DayRange.Always)?.Intersect(DayRange.Since(plan.AdoptedOn));
        return from task in plan.Tasks
               where days?.Contains(task.DueDay) != true
               select Broken(
                   $"{task.Vietnamese()} có hạn {task.DueDay.Vietnamese()}; " +
                       (days is { } known
                           ? $"hãy ghi một ngày {known.Vietnamese()}."
                           : "không có ngày nào phù hợp, hãy sửa năm, phân công hoặc ngày ban hành."),
                   $"{task.English()} is due on {task.DueDay.English()}; " +
                       (days is { } open
                           ? $"give a day {open.English()}."
                           : "no day fits: correct the year, the assignment or the day of adoption."));
    }
}
