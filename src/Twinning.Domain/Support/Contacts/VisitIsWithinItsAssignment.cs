using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A visit is made on a day of its assignment.</summary>
internal sealed class VisitIsWithinItsAssignment() : Rule<VisitCase>(
    "VISIT-DAY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chuyến thăm diễn ra trong thời gian phân công.", "A visit is made on a day of its assignment."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(VisitCase subject)
    {
        var (id, day) = (subject.Candidate.Assignment.Value.Text(), subject.Candidate.Day);
        if (subject.Register.Find(subject.Candidate.Assignment) is not { } record)
        {
            yield return Broken(
                $"Không có phân công {id} cho chuyến thăm này; hãy ghi đúng phân công.",
                $"There is no assignment {id} for this visit; name the right one.");
        }
        else if (!record.Days.Contains(day))
        {
            yield return Broken(
                $"Chuyến thăm ngày {day.Vietnamese()} nằm ngoài phân công {id}, có hiệu lực {record.Days.Vietnamese()}; " +
                    "hãy sửa ngày hoặc phân công.",
                $"The visit of {day.English()} lies outside assignment {id}, which runs {record.Days.English()}; " +
                    "correct the day or the assignment.");
        }
    }
}
