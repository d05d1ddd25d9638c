using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>The village is in the programme's scope on all days of the assignment.</summary>
/// <remarks>The term of the programme is a rule of its own.</remarks>
internal sealed class VillageIsInScope() : Rule<RegisterChange>(
    "ASSIGNMENT-VILLAGE-OUT-OF-SCOPE",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message(
        "Thôn được phân công thuộc phạm vi chương trình trong suốt thời gian phân công.",
        "The village is in the programme's scope on all days of the assignment."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterChange subject) =>
        from begun in subject.Begun
        from day in subject.After.ChangeDaysAt(begun.Village, begun.Days).Where(day => !subject.Before.Programme.Includes(begun.Village, day)).Take(1)
        let name = subject.Before.Name(begun.Village, day)
        select Broken(
            $"{name.Vietnamese} không thuộc phạm vi chương trình vào ngày {day.Vietnamese()}; hãy chọn thôn hoặc ngày khác.",
            $"{name.English} is not in the scope of the programme on {day.English()}; choose another village or other days.");
}
