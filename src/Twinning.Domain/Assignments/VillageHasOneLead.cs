using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>A village has at most one lead on a day.</summary>
internal sealed class VillageHasOneLead() : Rule<(AssignmentRegister Register, AssignmentProposal Proposal)>(
    "ASSIGNMENT-SECOND-LEAD",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi ngày mỗi thôn có nhiều nhất một cơ quan chủ trì.", "A village has at most one lead on a day."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentProposal Proposal) subject)
    {
        var (register, proposal) = subject;
        if (proposal.Role != AssignmentRole.Lead)
        {
            yield break;
        }

        foreach (var day in register.ChangeDays(proposal.Days))
        {
            if (register.LeadOf(proposal.Village, day) is { } lead && lead != proposal.Agency)
            {
                yield return Broken(
                    $"{register.Name(lead, day)} đang chủ trì tại {register.Name(proposal.Village, day)} vào ngày {day.Vietnamese()}; hãy phân công phối hợp hoặc đổi cơ quan chủ trì.",
                    $"{register.Name(lead, day)} leads at {register.Name(proposal.Village, day)} on {day.English()}; assign a partner, or change the lead.");
                yield break;
            }
        }
    }
}
