using System;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>Dependants are more than a share of the members: children, and elderly or disabled persons with a monthly social allowance.</summary>
/// <remarks>An elderly person without the allowance is no dependant; half of the members is not more than half.</remarks>
internal sealed class TooManyDependants(Indicator indicator, LegalSource source, int childBelowAge, Fraction share) : IndicatorRule(
    indicator,
    source,
    new Message(
        $"tỷ lệ người phụ thuộc trên tổng số thành viên lớn hơn {share}; người phụ thuộc là trẻ em dưới {childBelowAge.Text()} tuổi, người cao tuổi và " +
            "người khuyết tật đang hưởng trợ cấp xã hội hằng tháng",
        $"more than {share} of the members are dependants: children below {childBelowAge.Text()}, and elderly or disabled persons with a monthly social allowance"))
{
    public override bool? IsDeprived(HouseholdFindings findings)
    {
        var limit = share * Fraction.Of(findings.Members.Count);
        return Fraction.Of(Count(findings, isDependant => isDependant == true)) > limit ? true
            : Fraction.Of(Count(findings, isDependant => isDependant != false)) > limit ? null
            : false;
    }

    protected override Message InputOf(HouseholdFindings findings)
    {
        var dependants = Count(findings, isDependant => isDependant == true).Text();
        var notKnown = Count(findings, isDependant => isDependant is null).Text();
        var members = findings.Members.Count.Text();
        return new Message(
            $"{dependants} người phụ thuộc trong {members} thành viên, chưa biết {notKnown}",
            $"{dependants} dependants of {members} members, {notKnown} not known");
    }

    private int Count(HouseholdFindings findings, Func<bool?, bool> isWanted) =>
        findings.Members.Count(member => isWanted(IsDependant(member, findings.ReviewedOn)));

    private bool? IsDependant(MemberFindings member, DateOnly on) => !member.HasReached(childBelowAge, on)
        | (member.Allowance is { } allowance ? allowance is SocialAllowance.AsElderly or SocialAllowance.AsDisabled : null);
}
