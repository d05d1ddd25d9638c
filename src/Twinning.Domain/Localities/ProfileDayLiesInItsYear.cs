using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>The day of a profile lies in its year.</summary>
internal sealed class ProfileDayLiesInItsYear() : Rule<ProfileCase>(
    "PROFILE-DAY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Ngày số liệu nằm trong năm của hồ sơ.", "The day of a profile lies in its year."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProfileCase subject)
    {
        var (day, year) = (subject.Candidate.AsOf, subject.Candidate.Year);
        if (day.Year != year)
        {
            yield return Broken(
                $"Hồ sơ năm {year.Text()} ghi số liệu ngày {day.Vietnamese()}; hãy sửa ngày hoặc năm.",
                $"The profile of {year.Text()} speaks of {day.English()}; correct the day or the year.");
        }
    }
}
