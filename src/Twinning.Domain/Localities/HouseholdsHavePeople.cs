using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>Each household has at least one person, and people live in households.</summary>
internal sealed class HouseholdsHavePeople() : Rule<ProfileCase>(
    "PROFILE-PEOPLE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi hộ có ít nhất một khẩu; có khẩu thì có hộ.", "Each household has at least one person, and people live in households."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProfileCase subject)
    {
        var (people, households) = (subject.Candidate.People, subject.Candidate.Households);
        if (people < households || (households == 0 && people > 0))
        {
            yield return Broken(
                $"Hồ sơ ghi {people.Text()} khẩu trong {households.Text()} hộ; hãy sửa một trong hai số.",
                $"The profile gives {people.Text()} people in {households.Text()} households; correct one of the two.");
        }
    }
}
