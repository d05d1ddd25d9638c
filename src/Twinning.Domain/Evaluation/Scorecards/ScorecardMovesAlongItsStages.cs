using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A scorecard is self-scored, appraised and decided in this order; after an appeal it is decided again.</summary>
internal sealed class ScorecardMovesAlongItsStages() : Rule<ScorecardCase>(
    "SCORECARD-STAGE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Phiếu đi lần lượt: tự chấm, thẩm định, quyết định; kiến nghị rồi quyết định lại.",
        "A scorecard is self-scored, appraised and decided in this order; after an appeal it is decided again."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        var next = ScorecardStages.After(subject.Card.Stage);
        if (!next.Contains(subject.Step.Stage))
        {
            yield return Broken(
                $"Phiếu đang ở bước {subject.Card.Stage.Vietnamese()}, không chuyển sang " +
                    $"{subject.Step.Stage.Vietnamese()}; bước tiếp theo là {next[0].Vietnamese()}.",
                $"The scorecard is {subject.Card.Stage.English()} and cannot become {subject.Step.Stage.English()}; " +
                    $"next it is {next[0].English()}.");
        }
    }
}
