using System;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A member who has reached an age has no health insurance.</summary>
internal sealed class PersonWithoutHealthInsurance(Indicator indicator, LegalSource source, int fromAge) : MemberIndicatorRule(
    indicator,
    source,
    new Message(
        $"có ít nhất một thành viên đủ {fromAge.Text()} tuổi trở lên không có bảo hiểm y tế",
        $"at least one member aged {fromAge.Text()} or more has no health insurance"))
{
    protected override bool? Lacks(MemberFindings member, DateOnly on) => member.HasReached(fromAge, on) & !member.HasHealthInsurance;
}
