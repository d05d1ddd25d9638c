using System;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A child is stunted or underweight.</summary>
internal sealed class ChildUndernourished(Indicator indicator, LegalSource source, int belowAge) : MemberIndicatorRule(
    indicator,
    source,
    new Message(
        $"có ít nhất một trẻ em dưới {belowAge.Text()} tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi",
        $"at least one child below {belowAge.Text()} is stunted or underweight"))
{
    protected override bool? Lacks(MemberFindings member, DateOnly on) =>
        !member.HasReached(belowAge, on) & (member.IsStunted | member.IsUnderweight);
}
