using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>An activity is done on a day of its assignment.</summary>
internal sealed class ActivityIsWithinItsAssignment() : Rule<ActivityCase>(
    "ACTIVITY-DAY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hoạt động diễn ra trong thời gian phân công.", "An activity is done on a day of its assignment."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ActivityCase subject)
    {
        var (id, day) = (subject.Candidate.Assignment.Value.Text(), subject.Candidate.Day);
        if (subject.Record is not { } record)
        {
            yield return Broken(
                $"Không có phân công {id} cho hoạt động này; hãy ghi đúng phân công.",
                $"There is no assignment {id} for this activity; name the right one.");
        }
        else if (!record.Days.Contains(day))
        {
            yield return Broken(
                $"Hoạt động ngày {day.Vietnamese()} nằm ngoài phân công {id}, có hiệu lực {record.Days.Vietnamese()}; " +
                    "hãy sửa ngày hoặc phân công.",
                $"The activity of {day.English()} lies outside assignment {id}, which runs {record.Days.English()}; " +
                    "correct the day or the assignment.");
        }
    }
}
