using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A plan is adopted on a day of its assignment: nobody plans for a village before it is assigned.</summary>
internal sealed class PlanIsAdoptedWithinTheAssignment() : Rule<PlanCase>(
    "PLAN-OUTSIDE-ASSIGNMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Kế hoạch được ban hành trong thời gian phân công.", "A plan is adopted on a day of its assignment."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject)
    {
        var day = subject.Candidate.AdoptedOn;
        if (subject.Record is { } record && !record.Days.Contains(day))
        {
            yield return Broken(
                $"Kế hoạch được ban hành ngày {day.Vietnamese()}, ngoài thời gian phân công {record.Days.Vietnamese()}; " +
                    "hãy sửa ngày hoặc phân công.",
                $"The plan was adopted on {day.English()}, outside the assignment, which runs {record.Days.English()}; " +
                    "correct the day or the assignment.");
        }
    }
}
