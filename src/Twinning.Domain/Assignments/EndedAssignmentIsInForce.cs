using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>Only a recorded assignment ends, and on one of its days: ending never prolongs.</summary>
internal sealed class EndedAssignmentIsInForce() : Rule<(AssignmentRegister Register, AssignmentEnding Ending)>(
    "ASSIGNMENT-END-NOT-IN-FORCE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chỉ kết thúc một phân công đã ghi nhận, vào một ngày trong thời gian của nó.", "Only a recorded assignment ends, and on one of its days: ending never prolongs."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentEnding Ending) subject)
    {
        var (register, ending) = subject;
        if (register.Find(ending.Assignment) is not { } assignment)
        {
            yield return Broken(
                $"Không có phân công số {ending.Assignment.Value.Text()} trong chương trình; hãy chọn một phân công đã ghi nhận.",
                $"There is no assignment {ending.Assignment.Value.Text()} in the programme; choose one that is recorded.");
        }
        else if (!assignment.Days.Contains(ending.LastDay))
        {
            yield return Broken(
                $"Ngày cuối {ending.LastDay.Vietnamese()} nằm ngoài thời gian phân công {assignment.Days.Vietnamese()}; hãy chọn một ngày trong thời gian đó.",
                $"The last day {ending.LastDay.English()} lies outside the assignment, which runs {assignment.Days.English()}; choose one of its days.");
        }
    }
}
