using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>The agencies of a plan are among those that may be assigned.</summary>
internal sealed class ProposedAgencyIsKnown() : Rule<ProposalCase>(
    "PROPOSAL-UNKNOWN-AGENCY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Cơ quan trong phương án thuộc số cơ quan được xét.",
        "The agencies of a plan are among those that may be assigned."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProposalCase subject) =>
        from agency in subject.Plan.Pairs.Select(pair => pair.Agency).Distinct().OrderBy(agency => agency.Value)
        where subject.Problem.IndexOf(agency) is null
        select Broken(
            $"Cơ quan số {agency.Value.Text()} không thuộc số cơ quan được xét; hãy bỏ khỏi phương án hoặc đưa vào xét.",
            $"Agency {agency.Value.Text()} is not among those that may be assigned; leave it out, or add it to them.");
}
