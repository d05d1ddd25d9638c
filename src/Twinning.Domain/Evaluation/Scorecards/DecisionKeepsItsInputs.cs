using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A decision keeps all it rests on, with no mark missing; other steps keep nothing.</summary>
internal sealed class DecisionKeepsItsInputs() : Rule<ScorecardCase>(
    "SCORECARD-SNAPSHOT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Quyết định lưu đủ căn cứ đã dùng; bước khác thì không.",
        "A decision keeps all it rests on, with no mark missing; other steps keep nothing."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        var (isDecision, snapshot) = (subject.Step.Stage == ScorecardStage.Decided, subject.Step.Snapshot);
        if (isDecision != (snapshot is not null))
        {
            yield return isDecision
                ? Broken(
                    "Quyết định chưa lưu căn cứ; hãy lưu phiếu điểm, số liệu và kết quả xét.",
                    "The decision keeps nothing of what it rests on; keep the sheet, the facts and the outcome.")
                : Broken(
                    $"Bước {subject.Step.Stage.Vietnamese()} không lưu căn cứ quyết định; hãy bỏ.",
                    $"The step '{subject.Step.Stage.English()}' keeps the grounds of a decision; leave them out.");
        }

        if (snapshot?.Sheet.Missing is { Count: > 0 } missing)
        {
            var codes = string.Join(", ", missing.Select(criterion => criterion.Code));
            yield return Broken(
                $"Còn thiếu điểm của: {codes}; hãy bổ sung trước khi quyết định.",
                $"Marks are missing for {codes}; give them before deciding.");
        }
    }
}
