using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A matter of security is counted once in a profile.</summary>
internal sealed class SecurityMatterIsCountedOnce() : Rule<ProfileCase>(
    "PROFILE-SECURITY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi loại vụ việc an ninh trật tự ghi một lần.", "A matter of security is counted once in a profile."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProfileCase subject) =>
        from counted in subject.Candidate.Security
        group counted by counted.Matter into same
        where same.Count() > 1
        select Broken(
            $"Một loại vụ việc được ghi {same.Count().Text()} lần; hãy ghi một lần.",
            $"A matter of security is counted {same.Count().Text()} times; count it once.");
}
