using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>No area lies under itself on any day, not by way of others either.</summary>
internal sealed class AreaIsNotUnderItself() : Rule<AreaTree>(
    "AREA-UNDER-ITSELF",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Không đơn vị nào trực thuộc chính nó, kể cả qua đơn vị khác.",
        "No area lies under itself, not by way of others either."))
{
    public override IEnumerable<Violation> Judge(AreaTree subject) =>
        from area in subject.Areas
        let days = DaysUnder(subject, area, area, DayRange.Always, [area.Id])
        where days is not null
        select Broken(
            $"{area.Called()} trực thuộc chính nó ({days.Value.Vietnamese()}); hãy ghi lại cấp trên của nó hoặc của đơn vị ở giữa.",
            $"{area.Called()} lies under itself {days.Value.English()}; correct its parent or that of an area in between.");

    /// <summary>Returns the first run of days found on which the way up from one area comes to another, or null.</summary>
    private static DayRange? DaysUnder(AreaTree tree, Area from, Area target, DayRange days, HashSet<AreaId> seen)
    {
        foreach (var parent in from.Parents)
        {
            if (days.Intersect(parent.Days) is not { } shared)
            {
                continue;
            }

            if (parent.Parent == target.Id)
            {
                return shared;
            }

            if (tree.Find(parent.Parent) is { } above && seen.Add(above.Id))
            {
                var found = DaysUnder(tree, above, target, shared, seen);
                seen.Remove(above.Id);
                if (found is not null)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
