using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>An appeal names its grounds.</summary>
internal sealed class AppealStatesItsGrounds() : Rule<ScorecardCase>(
    "SCORECARD-APPEAL",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Kiến nghị nêu văn bản, căn cứ.", "An appeal names its grounds."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        if (subject.Step.Stage == ScorecardStage.Appealed && string.IsNullOrWhiteSpace(subject.Step.Grounds))
        {
            yield return Broken("Kiến nghị chưa nêu văn bản, căn cứ; hãy ghi.", "The appeal names no grounds; give its reference.");
        }
    }
}
