using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A plan names the document that adopted it, by number and issuer.</summary>
internal sealed class PlanNamesItsDocument() : Rule<PlanCase>(
    "PLAN-DOCUMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Kế hoạch nêu rõ số và cơ quan ban hành.", "A plan names the document that adopted it, by number and issuer."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject)
    {
        if (!subject.Candidate.DecidingDocument.IsNamed())
        {
            yield return Broken(
                "Kế hoạch chưa đủ số và cơ quan ban hành; hãy ghi cả hai, hoặc ghi \"không rõ số\".",
                "The plan lacks the number or the issuer of its document; give both, or write \"không rõ số\" where the number is not known.");
        }
    }
}
