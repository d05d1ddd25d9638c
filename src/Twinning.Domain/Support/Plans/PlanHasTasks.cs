using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A plan has at least one task.</summary>
internal sealed class PlanHasTasks() : Rule<PlanCase>(
    "PLAN-EMPTY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Kế hoạch có ít nhất một nhiệm vụ.", "A plan has at least one task."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject)
    {
        if (subject.Candidate.Tasks.Count == 0)
        {
            yield return Broken(
                $"Kế hoạch năm {subject.Candidate.Year.Text()} chưa có nhiệm vụ nào; hãy ghi ít nhất một.",
                $"The plan for {subject.Candidate.Year.Text()} has no task; give at least one.");
        }
    }
}
