using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>A village has no more agencies than the limit allows.</summary>
internal sealed class ProposalKeepsTheVillageLimit() : Rule<ProposalCase>(
    "PROPOSAL-VILLAGE-OVER-LIMIT",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message(
        "Một thôn không có quá số cơ quan mà giới hạn cho phép.",
        "A village has no more agencies than the limit allows."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProposalCase subject) =>
        from crowd in subject.Known.CountBy(pair => pair.Village).OrderBy(crowd => crowd.Key.Value)
        let village = subject.Problem.Name(crowd.Key)
        where crowd.Value > subject.Problem.MostAtAVillage
        select Broken(
            $"{village.Vietnamese} có {crowd.Value.Text()} cơ quan, giới hạn là {subject.Problem.MostAtAVillage.Text()}; hãy giao bớt cho thôn khác.",
            $"{village.English} has {crowd.Value.Text()} agencies, the limit is {subject.Problem.MostAtAVillage.Text()}; send some to another village.");
}
