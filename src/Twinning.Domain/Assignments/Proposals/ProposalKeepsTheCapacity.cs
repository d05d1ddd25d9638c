using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>An agency has no more villages than its capacity and the limit allow.</summary>
internal sealed class ProposalKeepsTheCapacity() : Rule<ProposalCase>(
    "PROPOSAL-AGENCY-OVER-CAPACITY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Một cơ quan không nhận quá số thôn theo khả năng và giới hạn.",
        "An agency has no more villages than its capacity and the limit allow."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProposalCase subject) =>
        from load in subject.Known.CountBy(pair => pair.Agency).OrderBy(load => load.Key.Value)
        let agency = subject.Problem.Agencies[subject.Problem.IndexOf(load.Key)!.Value]
        let most = subject.Problem.MostOf(agency)
        where load.Value > most
        select Broken(
            $"{agency.Name} được giao {load.Value.Text()} thôn, chỉ nhận được {most.Text()} thôn; hãy giao bớt cho cơ quan khác.",
            $"{agency.Name} is given {load.Value.Text()} villages and may serve {most.Text()}; give some to another agency.");
}
