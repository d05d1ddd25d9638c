using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>An area bears a name on each day it exists; after one name ends, the next begins on the day after.</summary>
internal sealed class AreaBearsANameOnEachDay() : Rule<AreaTree>(
    "AREA-WITHOUT-NAME",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi đơn vị phải có tên trong mọi ngày nó tồn tại.",
        "An area bears a name on each day it exists."))
{
    public override IEnumerable<Violation> Judge(AreaTree subject) =>
        from area in subject.Areas
        let gap = FirstGap(area)
        where gap is not null
        select Broken(
            $"{area.Called()} không có tên ({gap.Value.Vietnamese()}); hãy ghi tên cho những ngày đó.",
            $"{area.Called()} has no name {gap.Value.English()}; record one for those days.");

    private static DayRange? FirstGap(Area area)
    {
        var named = area.Names.Select(name => name.Days).OrderBy(days => days.From ?? DateOnly.MinValue).ToList();
        var day = area.Days.From ?? DateOnly.MinValue;
        var last = area.Days.Until ?? DateOnly.MaxValue;
        foreach (var days in named.Where(days => !(days.Until < day)))
        {
            if (days.From > day)
            {
                return Gap(area, day, days.From.Value > last ? last : days.From.Value.AddDays(-1));
            }

            if (days.Until is null || days.Until >= last)
            {
                return null;
            }

            day = days.Until.Value.AddDays(1) > day ? days.Until.Value.AddDays(1) : day;
        }

        return Gap(area, day, last);
    }

    private static DayRange Gap(Area area, DateOnly from, DateOnly until) => DayRange.Of(
        from == DateOnly.MinValue ? area.Days.From : from,
        until == DateOnly.MaxValue ? area.Days.Until : until);
}
