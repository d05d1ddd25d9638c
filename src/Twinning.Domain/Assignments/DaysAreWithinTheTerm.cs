using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>An assignment's days lie within the programme's term.</summary>
internal sealed class DaysAreWithinTheTerm() : Rule<(AssignmentRegister Register, AssignmentProposal Proposal)>(
    "ASSIGNMENT-OUTSIDE-TERM",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message("Thời gian phân công nằm trong thời hạn của chương trình.", "An assignment's days lie within the programme's term."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentProposal Proposal) subject)
    {
        var (register, proposal) = subject;
        var term = register.Programme.Term;
        if (!term.Contains(proposal.Days))
        {
            yield return Broken(
                $"Phân công {proposal.Days.Vietnamese()} vượt ra ngoài thời hạn chương trình {term.Vietnamese()}; hãy chọn ngày trong thời hạn đó.",
                $"The assignment runs {proposal.Days.English()}, outside the programme that runs {term.English()}; choose days within that term.");
        }
    }
}
