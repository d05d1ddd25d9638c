using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>Ending an assignment leaves no village without an agency.</summary>
internal sealed class EndingKeepsTheVillageCovered() : Rule<(AssignmentRegister Register, AssignmentEnding Ending)>(
    "ASSIGNMENT-VILLAGE-UNCOVERED",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Kết thúc một phân công không để thôn không có cơ quan phụ trách.", "Ending an assignment leaves no village without an agency."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentEnding Ending) subject)
    {
        var (register, ending) = subject;
        if (register.Find(ending.Assignment) is not { } assignment || !assignment.Days.Contains(ending.LastDay) || assignment.Days.Until == ending.LastDay)
        {
            yield break;
        }

        var lost = DayRange.Of(ending.LastDay.AddDays(1), assignment.Days.Until);
        foreach (var day in register.ChangeDays(lost).Where(day => register.Programme.Includes(assignment.Village, day)))
        {
            if (register.DutiesAt(assignment.Village, day).All(duty => duty.Records.All(record => record == assignment.Id)))
            {
                yield return Broken(
                    $"{register.Name(assignment.Village, day)} không còn cơ quan phụ trách từ ngày {day.Vietnamese()}; hãy phân công cơ quan khác.",
                    $"{register.Name(assignment.Village, day)} has no agency from {day.English()}; assign another.");
                yield break;
            }
        }
    }
}
