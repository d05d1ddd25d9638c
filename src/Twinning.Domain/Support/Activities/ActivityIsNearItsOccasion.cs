using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>An activity for an occasion lies at most 30 days before or after its day.</summary>
/// <remarks>Where the days needed to tell are not known, nothing is said; nor of occasions without a day.</remarks>
internal sealed class ActivityIsNearItsOccasion() : Rule<ActivityCase>(
    "ACTIVITY-OCCASION",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message(
        "Hoạt động nhân một dịp diễn ra trong khoảng 30 ngày trước hoặc sau ngày đó.",
        "An activity for an occasion lies at most 30 days before or after its day."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ActivityCase subject)
    {
        var day = subject.Candidate.Day;
        if (subject.Candidate.Occasion is { } occasion && OccasionCalendar.IsNear(occasion, day) == false)
        {
            var known = OccasionCalendar.DayOf(occasion, day.Year)!.Value;
            yield return Broken(
                $"Hoạt động ngày {day.Vietnamese()} ghi dịp {occasion.Vietnamese()}, năm đó là ngày {known.Vietnamese()}; " +
                    "hãy xem lại ngày hoặc dịp.",
                $"The activity of {day.English()} is given for {occasion.English()}, which was on {known.English()} that year; " +
                    "look at the day or the occasion again.");
        }
    }
}
