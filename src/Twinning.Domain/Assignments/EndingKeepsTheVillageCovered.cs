using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>Ending an assignment leaves no village without an agency.</summary>
internal sealed class EndingKeepsTheVillageCovered() : Rule<RegisterChange>(
    "ASSIGNMENT-VILLAGE-UNCOVERED",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message(
        "Kết thúc một phân công không để thôn không có cơ quan phụ trách.",
        "Ending an assignment leaves no village without an agency."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterChange subject)
    {
        var (before, after, village) = (subject.Before, subject.After, subject.Village);
        var uncovered =
            from day in before.ChangeDaysAt(village, subject.Days)
            where before.IsInScope(village, day) && before.DutiesAt(village, day).Count > 0 && after.DutiesAt(village, day).Count == 0
            select day;
        foreach (var day in uncovered.Take(1))
        {
            var name = after.Name(village, day);
            yield return Broken(
                $"{name.Vietnamese} không còn cơ quan phụ trách từ ngày {day.Vietnamese()}; hãy phân công cơ quan khác từ ngày đó.",
                $"{name.English} has no agency from {day.English()}; assign another from that day.");
        }
    }
}
