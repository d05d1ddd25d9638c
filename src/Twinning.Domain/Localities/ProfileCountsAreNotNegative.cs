using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>No count of a profile is negative.</summary>
internal sealed class ProfileCountsAreNotNegative() : Rule<ProfileCase>(
    "PROFILE-NEGATIVE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Các số liệu của hồ sơ thôn không âm.", "No count of a profile is negative."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProfileCase subject) =>
        from count in Counts(subject.Candidate)
        where count.Value < 0
        select Broken(
            $"Hồ sơ ghi {count.Vietnamese} là {count.Value!.Value.Text()}; hãy ghi từ 0 trở lên.",
            $"The profile gives {count.Value!.Value.Text()} {count.English}; give 0 or more.");

    private static IEnumerable<(string Vietnamese, string English, int? Value)> Counts(VillageProfile profile) =>
    [
        ("số hộ", "households", profile.Households),
        ("số khẩu", "people", profile.People),
        ("số hộ DTTS", "minority households", profile.MinorityHouseholds),
        ("số đảng viên tại chỗ", "resident members of the Party", profile.PoliticalSystem.ResidentMembers),
        .. profile.PoliticalSystem.Gathered.Select(gathered => ("số thành viên đoàn thể", "members of a mass organisation", (int?)gathered.Members)),
        .. profile.PoliticalSystem.Gathered.Select(gathered => ("số người trong diện tập hợp", "people who could be members", (int?)gathered.Eligible)),
        .. profile.Security.Select(matter => ("số vụ việc an ninh trật tự", "cases of a matter of security", (int?)matter.Cases)),
    ];
}
