using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Every village has at least one agency.</summary>
internal sealed class ProposalCoversEveryVillage() : Rule<ProposalCase>(
    "PROPOSAL-VILLAGE-UNCOVERED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi thôn có ít nhất một cơ quan phụ trách.",
        "Every village has at least one agency."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProposalCase subject) =>
        from village in subject.Problem.Villages.ExceptBy(subject.Known.Select(pair => pair.Village), village => village.Id)
        select Broken(
            $"{village.Name} không có cơ quan phụ trách; hãy phân công ít nhất một cơ quan.",
            $"{village.Name} has no agency; assign at least one.");
}
