using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>A plan names a pair once.</summary>
internal sealed class ProposedPairIsThereOnce() : Rule<ProposalCase>(
    "PROPOSAL-PAIR-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi cặp cơ quan và thôn chỉ có một lần trong phương án.",
        "A plan names a pair once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProposalCase subject) =>
        from pair in subject.Plan.Pairs.CountBy(pair => pair)
        where pair.Value > 1
        orderby pair.Key.Village.Value, pair.Key.Agency.Value
        let agency = subject.Problem.Name(pair.Key.Agency)
        let village = subject.Problem.Name(pair.Key.Village)
        select Broken(
            $"{agency.Vietnamese} với {village.Vietnamese} có {pair.Value.Text()} lần trong phương án; hãy giữ một lần.",
            $"{agency.English} with {village.English} is in the plan {pair.Value.Text()} times; keep it once.");
}
