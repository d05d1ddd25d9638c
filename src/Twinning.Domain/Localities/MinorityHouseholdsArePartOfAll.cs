using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>Minority households are part of all households.</summary>
internal sealed class MinorityHouseholdsArePartOfAll() : Rule<ProfileCase>(
    "PROFILE-MINORITY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Số hộ DTTS không quá tổng số hộ.", "Minority households are part of all households."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProfileCase subject)
    {
        var (minority, all) = (subject.Candidate.MinorityHouseholds, subject.Candidate.Households);
        if (minority > all)
        {
            yield return Broken(
                $"Hồ sơ ghi {minority.Text()} hộ DTTS trên {all.Text()} hộ; hãy sửa một trong hai số.",
                $"The profile gives {minority.Text()} minority households of {all.Text()}; correct one of the two.");
        }
    }
}
