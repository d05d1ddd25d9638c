using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>An agency looks after a village once at a time, inherited duties included.</summary>
internal sealed class PairIsNotYetTwinned() : Rule<(AssignmentRegister Register, AssignmentProposal Proposal)>(
    "ASSIGNMENT-PAIR-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi ngày một cơ quan chỉ có một phân công tại một thôn, kể cả phân công được kế thừa.", "An agency looks after a village once at a time, inherited duties included."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentProposal Proposal) subject)
    {
        var (register, proposal) = subject;
        foreach (var day in register.ChangeDays(proposal.Days))
        {
            if (register.DutiesAt(proposal.Village, day).FirstOrDefault(duty => duty.Agency == proposal.Agency) is { } duty)
            {
                var since = register.Find(duty.Records[0])!.Days;
                yield return Broken(
                    $"{register.Name(proposal.Agency, day)} đã phụ trách {register.Name(proposal.Village, day)} {since.Vietnamese()}; hãy kết thúc phân công đó trước.",
                    $"{register.Name(proposal.Agency, day)} already looks after {register.Name(proposal.Village, day)} {since.English()}; end that assignment first.");
                yield break;
            }
        }
    }
}
