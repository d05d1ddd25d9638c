using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A decision gives a level and names its document.</summary>
internal sealed class DecisionHasALevelAndADocument() : Rule<ScorecardCase>(
    "SCORECARD-DOCUMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Quyết định nêu mức xếp loại và văn bản.", "A decision gives a level and names its document."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        var step = subject.Step;
        if (step.Stage == ScorecardStage.Decided && (step.Rating is null || string.IsNullOrWhiteSpace(step.DecidingDocument?.Number)))
        {
            yield return Broken(
                "Quyết định chưa nêu đủ mức xếp loại và văn bản; hãy ghi cả hai.",
                "The decision does not give both a level and its document; give both.");
        }
    }
}
