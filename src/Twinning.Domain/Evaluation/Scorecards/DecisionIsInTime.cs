using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A first decision is taken by the last day of the year's rating.</summary>
internal sealed class DecisionIsInTime() : Rule<ScorecardCase>(
    "SCORECARD-LATE",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Quyết định đúng hạn của năm đánh giá.", "A first decision is taken by the last day of the year's rating."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        var isFirst = subject.Card.Decision is null && subject.Step.Stage == ScorecardStage.Decided;
        if (isFirst && subject.LastDay is { } lastDay && subject.Step.Day > lastDay)
        {
            yield return Broken(
                $"Quyết định ngày {subject.Step.Day.Vietnamese()}, hạn là {lastDay.Vietnamese()}; hãy ghi lý do chậm.",
                $"Decided on {subject.Step.Day.English()}, the last day was {lastDay.English()}; say why it is late.");
        }
    }
}
