using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A plan is adopted in its year or in the year before.</summary>
/// <remarks>Offices adopt the plan of a year from the autumn before on; how late in the year they may do so, no document seen says.</remarks>
internal sealed class PlanIsAdoptedForItsYear() : Rule<PlanCase>(
    "PLAN-YEAR",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Kế hoạch được ban hành trong năm kế hoạch hoặc năm liền trước.", "A plan is adopted in its year or in the year before."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject)
    {
        var (day, year) = (subject.Candidate.AdoptedOn, subject.Candidate.Year);
        if (day.Year != year && day.Year != year - 1)
        {
            yield return Broken(
                $"Kế hoạch năm {year.Text()} được ban hành ngày {day.Vietnamese()}; hãy sửa ngày hoặc năm.",
                $"The plan for {year.Text()} was adopted on {day.English()}; correct the day or the year.");
        }
    }
}
