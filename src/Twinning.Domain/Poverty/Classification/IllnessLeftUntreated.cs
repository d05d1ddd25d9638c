using System;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A member was ill and did not go for examination or treatment.</summary>
internal sealed class IllnessLeftUntreated(Indicator indicator, LegalSource source) : MemberIndicatorRule(indicator, source, new Message(
    "có ít nhất một thành viên bị ốm đau phải nằm một chỗ và phải có người chăm sóc, hoặc phải nghỉ việc, nghỉ học, mà không đi khám, chữa bệnh",
    "at least one member was ill, in bed and in need of care or off work or school, and did not go for examination or treatment"))
{
    protected override bool? Lacks(MemberFindings member, DateOnly on) => member.Illness is { } illness ? illness == IllnessCare.NotTreated : null;
}
