using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The day as of which households are counted lies in the review year.</summary>
/// <remarks>The periodic review lasts from 1 September to the end of 14 December; its figures are published early in the next year.</remarks>
internal sealed class AsOfDayLiesInTheReviewYear() : Rule<ReturnCase>(
    "RETURN-DAY-OUTSIDE-YEAR",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Ngày chốt số liệu thuộc năm rà soát.", "The day as of which households are counted lies in the review year."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject)
    {
        var (day, year) = (subject.Candidate.AsOf, subject.Candidate.Key.Year);
        if (day.Year != year)
        {
            yield return Broken(
                $"Ngày chốt số liệu {day.Vietnamese()} không thuộc năm rà soát {year.Number()}; hãy ghi ngày chốt, không ghi ngày công bố.",
                $"The day {day.English()} is not in the review year {year.Number()}; give the day of the count, not that of publication.");
        }
    }
}
