using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>The day of a review lies in its year.</summary>
internal sealed class ReviewDayLiesInItsYear() : Rule<ReviewCase>(
    "REVIEW-DAY-OUTSIDE-YEAR",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Ngày rà soát thuộc năm rà soát.", "The day of a review lies in its year."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReviewCase subject)
    {
        var (day, year) = (subject.Candidate.AsOf, subject.Candidate.Year);
        if (day.Year != year)
        {
            yield return Broken(
                $"Ngày {day.Vietnamese()} không thuộc năm rà soát {year.Number()}; hãy sửa ngày hoặc năm.",
                $"The day {day.English()} is not in the review year {year.Number()}; correct one of the two.");
        }
    }
}
