using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household is reviewed once a year under one standard.</summary>
internal sealed class HouseholdIsReviewedOnce() : Rule<HouseholdCase>(
    "HOUSEHOLD-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi hộ chỉ có một kết quả rà soát trong năm theo một chuẩn.", "A household is reviewed once a year under one standard."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(HouseholdCase subject)
    {
        var household = subject.Candidate;
        if (subject.Scope.Recorded.Contains(household.Number))
        {
            yield return Broken(
                $"Hộ {household.Number.Text()} đã có kết quả rà soát trong năm; hãy sửa kết quả đó thay vì ghi mới.",
                $"Household {household.Number.Text()} is reviewed in this year already; correct that review instead of recording another.");
        }
    }
}
