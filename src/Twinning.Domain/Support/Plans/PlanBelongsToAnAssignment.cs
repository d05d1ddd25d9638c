using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A plan belongs to an assignment of the register that is in force in the plan's year.</summary>
internal sealed class PlanBelongsToAnAssignment() : Rule<PlanCase>(
    "PLAN-ASSIGNMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Kế hoạch thuộc một phân công có hiệu lực trong năm kế hoạch.",
        "A plan belongs to an assignment of the register that is in force in the plan's year."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject)
    {
        var (id, year) = (subject.Candidate.Assignment.Value.Text(), subject.Candidate.Year);
        if (subject.Record is not { } record)
        {
            yield return Broken($"Không có phân công {id}; hãy ghi đúng phân công.", $"There is no assignment {id}; name the right one.");
        }
        else if (!record.Days.Overlaps(DayRange.OfYear(year)))
        {
            yield return Broken(
                $"Phân công {id} có hiệu lực {record.Days.Vietnamese()}, không có ngày nào trong năm {year.Text()}; hãy sửa năm hoặc phân công.",
                $"Assignment {id} is in force {record.Days.English()}, on no day of {year.Text()}; correct the year or the assignment.");
        }
    }
}
