using System;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A member who has reached an age, and is not too old for the rule, neither holds the lower secondary diploma nor studies.</summary>
internal sealed class AdultWithoutLowerSecondary(Indicator indicator, LegalSource source, int fromAge, DateOnly bornFrom) : MemberIndicatorRule(
    indicator,
    source,
    new Message(
        $"có ít nhất một thành viên đủ {fromAge.Text()} tuổi trở lên, sinh từ {bornFrom.Vietnamese()}, không tốt nghiệp trung học cơ sở và không đang đi học",
        $"at least one member aged {fromAge.Text()} or more and born on or after {bornFrom.English()} neither holds the lower secondary diploma nor studies"))
{
    protected override bool? Lacks(MemberFindings member, DateOnly on) =>
        member.HasReached(fromAge, on) & (member.BornOn is { } bornOn ? bornOn >= bornFrom : null) & !member.HasLowerSecondary & !member.IsStudying;
}
