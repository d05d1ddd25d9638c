using System;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A child of school age does not go to school.</summary>
internal sealed class ChildOutOfSchool(Indicator indicator, LegalSource source, int fromAge, int belowAge) : MemberIndicatorRule(
    indicator,
    source,
    new Message(
        $"có ít nhất một trẻ em từ {fromAge.Text()} đến dưới {belowAge.Text()} tuổi không đi học",
        $"at least one child from {fromAge.Text()} to below {belowAge.Text()} does not go to school"))
{
    protected override bool? Lacks(MemberFindings member, DateOnly on) => member.IsAged(fromAge, belowAge, on) & !member.IsStudying;
}
