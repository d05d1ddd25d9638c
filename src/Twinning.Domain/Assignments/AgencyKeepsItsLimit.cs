using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>An agency looks after no more villages than the programme allows.</summary>
internal sealed class AgencyKeepsItsLimit() : Rule<(AssignmentRegister Register, AssignmentProposal Proposal)>(
    "ASSIGNMENT-AGENCY-LIMIT",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message("Một cơ quan không phụ trách quá số thôn mà chương trình cho phép.", "An agency looks after no more villages than the programme allows."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentProposal Proposal) subject)
    {
        var (register, proposal) = subject;
        foreach (var day in register.ChangeDays(proposal.Days))
        {
            var load = register.LoadOf(proposal.Agency, day);
            if (register.Programme.Limits.InForceOn(day)?.Value.VillagesPerAgency is { } limit && load + 1 > limit)
            {
                yield return Broken(
                    $"{register.Name(proposal.Agency, day)} đã phụ trách {load.Text()} thôn vào ngày {day.Vietnamese()}, giới hạn là {limit.Text()}; hãy kết thúc một phân công trước.",
                    $"{register.Name(proposal.Agency, day)} already looks after {load.Text()} villages on {day.English()}, the limit is {limit.Text()}; end one assignment first.");
                yield break;
            }
        }
    }
}
