using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A review decides what a household is.</summary>
internal sealed class StatusIsDecided() : Rule<HouseholdCase>(
    "HOUSEHOLD-UNDECIDED",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Kết quả rà soát xác định được hộ thuộc diện nào.", "A review decides what a household is."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(HouseholdCase subject)
    {
        var household = subject.Candidate;
        if (household.Status == PovertyStatus.Unknown)
        {
            yield return Broken(
                $"Chưa đủ thông tin để phân loại hộ {household.Number.Text()}; hộ được tính là chưa xác định.",
                $"What is known does not decide what household {household.Number.Text()} is; it is counted as undecided.");
        }
    }
}
