using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>A plan has no pair that is excluded.</summary>
internal sealed class ProposedPairIsNotExcluded() : Rule<ProposalCase>(
    "PROPOSAL-PAIR-EXCLUDED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Phương án không có cặp đã bị loại trừ.",
        "A plan has no pair that is excluded."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProposalCase subject) =>
        from pair in ProposalProblem.InOrder(subject.Plan.Pairs.Intersect(subject.Problem.Excluded))
        let agency = subject.Problem.Name(pair.Agency)
        let village = subject.Problem.Name(pair.Village)
        select Broken(
            $"{agency.Vietnamese} không được phân công tại {village.Vietnamese}; hãy chọn cơ quan khác.",
            $"{agency.English} may not be assigned to {village.English}; choose another agency.");
}
