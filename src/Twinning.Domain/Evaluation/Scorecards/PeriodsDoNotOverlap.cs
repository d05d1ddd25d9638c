using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>Two periods are the same or share no day.</summary>
internal sealed class PeriodsDoNotOverlap() : Rule<PeriodCase>(
    "PERIOD-OVERLAP",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Các kỳ đánh giá trùng hẳn nhau hoặc không chồng lên nhau.", "Two periods are the same or share no day."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PeriodCase subject)
    {
        DayRange[] different = [.. subject.Periods.Select(period => period.Days).Distinct()];
        return from place in Enumerable.Range(0, different.Length)
               from other in different.Skip(place + 1)
               where different[place].Overlaps(other)
               select Broken(
                   $"Hai kỳ {different[place].Vietnamese()} và {other.Vietnamese()} chồng lên nhau; hãy sửa ngày.",
                   $"The periods {different[place].English()} and {other.English()} overlap; correct the days.");
    }
}
