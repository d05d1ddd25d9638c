using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;
using Twinning.Domain.Support.Needs;

namespace Twinning.Domain.Support.Plans;

/// <summary>The weakest fields of the village have a task, or the plan says why not: "yếu mặt nào giúp mặt đó".</summary>
internal sealed class WeakestFieldsAreAddressed() : Rule<PlanCase>(
    "PLAN-WEAKEST",
    Severity.Warning,
    LegalSources.ProgrammePlan.At("phương châm", "Yếu mặt nào giúp mặt đó"),
    new Message(
        "Mỗi mặt yếu nhất của thôn có nhiệm vụ, hoặc kế hoạch nêu lý do không đưa vào.",
        "The weakest fields of the village have a task, or the plan says why not."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject) =>
        from field in subject.Survey is { } survey ? WeakestSide.FieldsOf(survey) : []
        where subject.Candidate.Tasks.All(task => task.Field != field)
        where subject.Candidate.FieldsLeftOut.All(leftOut => leftOut.Field != field)
        select Broken(
            $"Lĩnh vực {field.Vietnamese()} là mặt yếu nhất mà kế hoạch chưa có nhiệm vụ; hãy thêm nhiệm vụ hoặc nêu lý do.",
            $"The field '{field.English()}' is a weakest side and has no task; add one or say why it is left out.");
}
