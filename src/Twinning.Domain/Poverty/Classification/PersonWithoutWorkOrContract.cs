using System;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A member of working age cannot find work, or works for wages without a labour contract.</summary>
/// <remarks>
/// The wage work meant is regular and fairly steady ("thường xuyên, đều đặn, tương đối ổn định"). That working age is asked for in both
/// cases is our reading; who is of working age is a finding, since the labour code changes it from year to year and by sex.
/// </remarks>
internal sealed class PersonWithoutWorkOrContract(Indicator indicator, LegalSource source) : MemberIndicatorRule(indicator, source, new Message(
    "có ít nhất một thành viên trong độ tuổi lao động, có khả năng và sẵn sàng làm việc, không tìm được việc làm; hoặc có việc làm công ăn lương " +
        "nhưng không có hợp đồng lao động",
    "at least one member of working age, able and willing to work, cannot find work, or works for wages without a labour contract"))
{
    protected override bool? Lacks(MemberFindings member, DateOnly on) => member.IsOfWorkingAge
        & (member.Work is { } work ? work is WorkSituation.CannotFindWork or WorkSituation.WagesWithoutContract : null);
}
