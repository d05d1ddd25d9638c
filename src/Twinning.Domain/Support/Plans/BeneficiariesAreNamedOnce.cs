using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A task for named households names at least one, each once.</summary>
internal sealed class BeneficiariesAreNamedOnce() : Rule<PlanCase>(
    "PLAN-BENEFICIARIES",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Nhiệm vụ cho hộ cụ thể nêu ít nhất một hộ, mỗi hộ một lần.", "A task for named households names at least one, each once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject) =>
        from task in subject.Candidate.Tasks
        where task.Beneficiaries.Kind == BeneficiaryKind.Households
        let named = task.Beneficiaries.Households.Count
        let different = task.Beneficiaries.Households.Distinct().Count()
        where named == 0 || different < named
        select Broken(
            $"{task.Vietnamese()} nêu {named.Text()} hộ, trong đó {different.Text()} hộ khác nhau; hãy nêu ít nhất một hộ, mỗi hộ một lần.",
            $"{task.English()} names {named.Text()} households, {different.Text()} of them different; name at least one, each once.");
}
