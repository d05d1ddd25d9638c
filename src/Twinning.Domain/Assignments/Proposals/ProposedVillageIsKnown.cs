using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>The villages of a plan are among those to be covered.</summary>
internal sealed class ProposedVillageIsKnown() : Rule<ProposalCase>(
    "PROPOSAL-UNKNOWN-VILLAGE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Thôn trong phương án thuộc số thôn cần phân công.",
        "The villages of a plan are among those to be covered."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProposalCase subject) =>
        from village in subject.Plan.Pairs.Select(pair => pair.Village).Distinct().OrderBy(village => village.Value)
        where subject.Problem.IndexOf(village) is null
        select Broken(
            $"Thôn số {village.Value.Text()} không thuộc số thôn cần phân công; hãy bỏ khỏi phương án hoặc đưa vào xét.",
            $"Village {village.Value.Text()} is not among those to be covered; leave it out, or add it to them.");
}
