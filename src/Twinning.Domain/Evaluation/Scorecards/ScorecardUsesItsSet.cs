using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A scorecard is marked under its own criteria set and version.</summary>
internal sealed class ScorecardUsesItsSet() : Rule<ScorecardCase>(
    "SCORECARD-SET",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Phiếu được chấm theo đúng bộ tiêu chí và phiên bản của phiếu.",
        "A scorecard is marked under its own criteria set and version."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        var (card, snapshot) = (subject.Card, subject.Step.Snapshot?.Sheet.Set);
        foreach (var set in new[] { subject.Set, snapshot })
        {
            if (set is not null && (set.Name != card.CriteriaSet || set.Version != card.Version))
            {
                yield return Broken(
                    $"Phiếu dùng bộ \"{card.CriteriaSet}\" phiên bản {card.Version.Text()}, không phải \"{set.Name}\" " +
                        $"phiên bản {set.Version.Text()}; hãy dùng đúng bộ.",
                    $"The scorecard is under '{card.CriteriaSet}' version {card.Version.Text()}, not '{set.Name}' " +
                        $"version {set.Version.Text()}; use its own.");
            }
        }
    }
}
