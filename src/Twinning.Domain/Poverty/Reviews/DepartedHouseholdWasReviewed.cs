using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>Only a household of an earlier review can have gone.</summary>
internal sealed class DepartedHouseholdWasReviewed() : Rule<DepartureCase>(
    "DEPARTURE-NOT-KNOWN",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chỉ hộ đã có trong một đợt rà soát trước mới được ghi là rời đi.", "Only a household of an earlier review can have gone."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(DepartureCase subject)
    {
        if (!subject.Scope.KnownBefore.Contains(subject.Candidate.Number))
        {
            yield return Broken(
                $"Hộ {subject.Candidate.Number.Text()} không có trong đợt rà soát nào trước đó theo chuẩn này.",
                $"Household {subject.Candidate.Number.Text()} is in no earlier review under this standard.");
        }
    }
}
