using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>A village has no more agencies than the programme allows.</summary>
internal sealed class VillageKeepsItsLimit() : Rule<(AssignmentRegister Register, AssignmentProposal Proposal)>(
    "ASSIGNMENT-VILLAGE-LIMIT",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message("Một thôn không có quá số cơ quan mà chương trình cho phép.", "A village has no more agencies than the programme allows."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentProposal Proposal) subject)
    {
        var (register, proposal) = subject;
        foreach (var day in register.ChangeDays(proposal.Days))
        {
            var agencies = register.DutiesAt(proposal.Village, day).Count;
            if (register.Programme.Limits.InForceOn(day)?.Value.AgenciesPerVillage is { } limit && agencies + 1 > limit)
            {
                yield return Broken(
                    $"{register.Name(proposal.Village, day)} đã có {agencies.Text()} cơ quan vào ngày {day.Vietnamese()}, giới hạn là {limit.Text()}; hãy kết thúc một phân công trước.",
                    $"{register.Name(proposal.Village, day)} already has {agencies.Text()} agencies on {day.English()}, the limit is {limit.Text()}; end one assignment first.");
                yield break;
            }
        }
    }
}
