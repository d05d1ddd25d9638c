using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A review that is published has households in every village of its area.</summary>
internal sealed class EveryVillageIsReviewed() : Rule<ReviewPublication>(
    "PUBLICATION-VILLAGES",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Đợt rà soát được công bố có hộ ở mọi thôn của địa bàn.", "A review that is published has households in every village of its area."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReviewPublication subject)
    {
        if (subject.VillagesWithoutHouseholds > 0)
        {
            yield return Broken(
                $"{subject.VillagesWithoutHouseholds.Text()} thôn của địa bàn không có hộ nào.",
                $"{subject.VillagesWithoutHouseholds.Text()} villages of the area have no household.");
        }
    }
}
