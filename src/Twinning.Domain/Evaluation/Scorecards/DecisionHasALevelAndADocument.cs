using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A decision names its document and gives a level; without an instrument it gives none.</summary>
internal sealed class DecisionHasALevelAndADocument() : Rule<ScorecardCase>(
    "SCORECARD-DOCUMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Quyết định nêu văn bản và mức xếp loại; năm chưa có văn bản đánh giá thì không xếp loại.",
        "A decision names its document and gives a level; without an instrument it gives none."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        var step = subject.Step;
        if (step.Stage != ScorecardStage.Decided)
        {
            yield break;
        }

        var isRated = step.Snapshot is not { Proposal: null };
        if (string.IsNullOrWhiteSpace(step.DecidingDocument?.Number) || (isRated && step.Rating is null))
        {
            yield return Broken(
                "Quyết định chưa nêu đủ mức xếp loại và văn bản; hãy ghi cả hai.",
                "The decision does not give both a level and its document; give both.");
        }

        if (!isRated && step.Rating is { } rating)
        {
            yield return Broken(
                $"Chưa có văn bản đánh giá áp dụng cho năm {subject.Card.Year.Text()}; hãy bỏ mức {rating.Vietnamese()}, chỉ quyết định điểm.",
                $"No instrument is known for {subject.Card.Year.Text()}; leave out the level '{rating.English()}' and decide the score alone.");
        }
    }
}
