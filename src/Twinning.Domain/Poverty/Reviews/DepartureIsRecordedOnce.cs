using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A departure before a review is recorded once.</summary>
internal sealed class DepartureIsRecordedOnce() : Rule<DepartureCase>(
    "DEPARTURE-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi hộ chỉ được ghi rời đi một lần trước một đợt rà soát.", "A departure before a review is recorded once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(DepartureCase subject)
    {
        if (subject.Scope.Departed.Contains(subject.Candidate.Number))
        {
            yield return Broken(
                $"Hộ {subject.Candidate.Number.Text()} đã được ghi là rời đi trước đợt rà soát này.",
                $"Household {subject.Candidate.Number.Text()} is recorded as gone before this review already.");
        }
    }
}
