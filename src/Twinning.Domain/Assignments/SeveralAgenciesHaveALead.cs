using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>Where several agencies look after a village, one leads.</summary>
internal sealed class SeveralAgenciesHaveALead() : Rule<(AssignmentRegister Register, AssignmentProposal Proposal)>(
    "ASSIGNMENT-NO-LEAD",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Thôn có nhiều cơ quan thì nên có một cơ quan chủ trì.", "Where several agencies look after a village, one leads."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentProposal Proposal) subject)
    {
        var (register, proposal) = subject;
        if (proposal.Role == AssignmentRole.Lead)
        {
            yield break;
        }

        foreach (var day in register.ChangeDays(proposal.Days))
        {
            var duties = register.DutiesAt(proposal.Village, day);
            if (duties.Count > 0 && duties.All(duty => duty.Role != AssignmentRole.Lead))
            {
                yield return Broken(
                    $"{register.Name(proposal.Village, day)} sẽ có {(duties.Count + 1).Text()} cơ quan mà không có cơ quan chủ trì từ ngày {day.Vietnamese()}; hãy chỉ định một cơ quan.",
                    $"{register.Name(proposal.Village, day)} will have {(duties.Count + 1).Text()} agencies and no lead from {day.English()}; name one of them lead.");
                yield break;
            }
        }
    }
}
