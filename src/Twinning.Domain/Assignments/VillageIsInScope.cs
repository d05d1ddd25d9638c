using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>The village is in the programme's scope on all days of the assignment.</summary>
internal sealed class VillageIsInScope() : Rule<(AssignmentRegister Register, AssignmentProposal Proposal)>(
    "ASSIGNMENT-VILLAGE-OUT-OF-SCOPE",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message("Thôn được phân công thuộc phạm vi chương trình trong suốt thời gian phân công.", "The village is in the programme's scope on all days of the assignment."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentProposal Proposal) subject)
    {
        var (register, proposal) = subject;
        foreach (var day in register.ChangeDays(proposal.Days).Where(day => !register.Programme.Includes(proposal.Village, day)).Take(1))
        {
            yield return Broken(
                $"{register.Name(proposal.Village, day)} không thuộc phạm vi chương trình vào ngày {day.Vietnamese()}; hãy chọn thôn hoặc ngày khác.",
                $"{register.Name(proposal.Village, day)} is not in the scope of the programme on {day.English()}; choose another village or other days.");
        }
    }
}
