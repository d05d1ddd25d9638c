using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A mass organisation is given once; its members are part of those who could be members, and these of the people.</summary>
internal sealed class GatheredArePartOfTheEligible() : Rule<ProfileCase>(
    "PROFILE-GATHERED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi đoàn thể ghi một lần; số thành viên không quá số người trong diện tập hợp, số này không quá số khẩu.",
        "A mass organisation is given once; its members are part of those who could be members, and these of the people."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProfileCase subject) =>
        from gathered in subject.Candidate.PoliticalSystem.Gathered
        group gathered by gathered.Organisation into same
        let first = same.First()
        where same.Count() > 1 || first.Members > first.Eligible || first.Eligible > subject.Candidate.People
        select Broken(
            $"Một đoàn thể ghi {same.Count().Text()} lần, {first.Members.Text()} thành viên trên {first.Eligible.Text()} người, " +
                $"thôn có {subject.Candidate.People.Text()} khẩu; hãy sửa.",
            $"A mass organisation is given {same.Count().Text()} times, " +
                $"with {first.Members.Text()} members of {first.Eligible.Text()} people in a village of " +
                $"{subject.Candidate.People.Text()}; correct it.");
}
