using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The floor area per member is below a figure; on the figure itself it is enough.</summary>
internal sealed class TooLittleFloorArea(Indicator indicator, LegalSource source, int squareMetresPerMember) : IndicatorRule(
    indicator,
    source,
    new Message(
        $"diện tích nhà ở bình quân đầu người nhỏ hơn {squareMetresPerMember.Text()} m²",
        $"the floor area per member is below {squareMetresPerMember.Text()} m²"))
{
    public override bool? IsDeprived(HouseholdFindings findings) =>
        findings.Dwelling.FloorArea is { } area ? area < squareMetresPerMember * findings.Members.Count : null;

    protected override Message InputOf(HouseholdFindings findings)
    {
        var members = findings.Members.Count.Text();
        return findings.Dwelling.FloorArea is { } area
            ? new($"{area.Vietnamese()} m² cho {members} người", $"{area.English()} m² for {members} members")
            : ClassificationWords.NotKnown;
    }
}
