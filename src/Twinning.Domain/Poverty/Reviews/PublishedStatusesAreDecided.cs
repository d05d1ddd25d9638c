using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A review that is published has decided what every household is.</summary>
internal sealed class PublishedStatusesAreDecided() : Rule<ReviewPublication>(
    "PUBLICATION-UNDECIDED",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Đợt rà soát được công bố đã phân loại mọi hộ.", "A review that is published has decided what every household is."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReviewPublication subject)
    {
        if (subject.Undecided > 0)
        {
            yield return Broken(
                $"{subject.Undecided.Text()} hộ chưa được phân loại.",
                $"{subject.Undecided.Text()} households are undecided.");
        }
    }
}
