using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A party cell of the village's own has members who live in the village.</summary>
/// <remarks>Programmes count villages by it ("chi bộ riêng có đảng viên tại chỗ"); a cell led from outside is pointed out, not refused.</remarks>
internal sealed class OwnPartyCellHasResidentMembers() : Rule<ProfileCase>(
    "PROFILE-PARTY-CELL",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Chi bộ riêng của thôn có đảng viên tại chỗ.", "A party cell of the village's own has members who live in the village."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProfileCase subject)
    {
        if (subject.Candidate.PoliticalSystem is { PartyCell: PartyCellKind.Own, ResidentMembers: 0 })
        {
            yield return Broken(
                "Thôn có chi bộ riêng nhưng không có đảng viên tại chỗ; hãy xem lại.",
                "The village has a party cell of its own without a resident member; look again.");
        }
    }
}
