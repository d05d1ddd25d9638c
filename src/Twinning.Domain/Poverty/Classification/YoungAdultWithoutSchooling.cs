using System;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A young adult neither studies nor holds the diploma that goes with the age.</summary>
/// <remarks>
/// <para>The younger ones must hold the lower secondary diploma; the older ones the upper secondary one, or a vocational one. Who is
/// employed by an enterprise and has been trained there on the job, certified, is exempt.</para>
/// <para>That "16-30" lasts until the day before the 31st birthday is our reading.</para>
/// </remarks>
internal sealed class YoungAdultWithoutSchooling(Indicator indicator, LegalSource source, int fromAge, int olderFromAge, int belowAge)
    : MemberIndicatorRule(
        indicator,
        source,
        new Message(
            $"có ít nhất một thành viên từ {fromAge.Text()} đến dưới {olderFromAge.Text()} tuổi không đang học và không tốt nghiệp trung học cơ sở, hoặc " +
                $"từ {olderFromAge.Text()} đến dưới {belowAge.Text()} tuổi không đang học và không tốt nghiệp trung học phổ thông, không có bằng nghề",
            $"at least one member from {fromAge.Text()} to below {olderFromAge.Text()} neither studies nor holds the lower secondary diploma, or " +
                $"from {olderFromAge.Text()} to below {belowAge.Text()} neither studies nor holds the upper secondary or a vocational diploma"))
{
    protected override bool? Lacks(MemberFindings member, DateOnly on) => !member.IsStudying & !member.IsTrainedByEmployer &
        ((member.IsAged(fromAge, olderFromAge, on) & !member.HasLowerSecondary)
            | (member.IsAged(olderFromAge, belowAge, on) & !(member.HasUpperSecondary | member.HasVocationalDiploma)));
}
