using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A village has one profile a year.</summary>
internal sealed class VillageHasOneProfileAYear() : Rule<ProfileCase>(
    "PROFILE-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi thôn mỗi năm có một hồ sơ.", "A village has one profile a year."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProfileCase subject) =>
        from other in subject.Others
        where other.Village == subject.Candidate.Village && other.Year == subject.Candidate.Year
        select Broken(
            $"Thôn {other.Village.Value.Text()} đã có hồ sơ năm {other.Year.Text()}; hãy đính chính hồ sơ đó.",
            $"Village {other.Village.Value.Text()} has a profile of {other.Year.Text()}; correct that one.");
}
