using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>The agency that answers for a task looks after the village on the due day.</summary>
/// <remarks>A warning: a body that is not twinned with the village may have taken a task on.</remarks>
internal sealed class ResponsibleAgencyServesTheVillage() : Rule<PlanCase>(
    "PLAN-RESPONSIBLE-ELSEWHERE",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message(
        "Cơ quan chịu trách nhiệm đang phụ trách thôn vào ngày đến hạn.",
        "The agency that answers for a task looks after the village on the due day."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject) =>
        from task in subject.Candidate.Tasks
        where task.Responsible is not null && subject.Record is not null
        where subject.Register.DutiesAt(subject.Record!.Village, task.DueDay).All(duty => duty.Agency != task.Responsible)
        let agency = task.Responsible!.Value.Value.Text()
        select Broken(
            $"{task.Vietnamese()} giao cho cơ quan {agency}, không phụ trách thôn này vào ngày {task.DueDay.Vietnamese()}; hãy xem lại.",
            $"{task.English()} is given to agency {agency}, which does not look after the village on {task.DueDay.English()}; look again.");
}
