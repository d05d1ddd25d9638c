using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>The criteria set holds all the year that is evaluated.</summary>
internal sealed class SetCoversTheYear() : Rule<RoundCase>(
    "ROUND-SET",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Bộ tiêu chí áp dụng cho cả năm đánh giá.",
        "The criteria set holds all the year that is evaluated."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject)
    {
        if (!subject.Set.Days.Contains(DayRange.OfYear(subject.Round.Year)))
        {
            yield return Broken(
                $"Bộ \"{subject.Set.Name}\" phiên bản {subject.Set.Version.Text()} áp dụng {subject.Set.Days}, không đủ cả năm "
                    + $"{subject.Round.Year.Text()}; hãy chọn bộ khác.",
                $"The set '{subject.Set.Name}' version {subject.Set.Version.Text()} holds {subject.Set.Days}, not all of "
                    + $"{subject.Round.Year.Text()}; choose another.");
        }
    }
}
