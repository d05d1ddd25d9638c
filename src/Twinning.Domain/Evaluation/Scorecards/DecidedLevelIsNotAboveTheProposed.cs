using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>The level decided is not above the one its kept inputs lead to.</summary>
internal sealed class DecidedLevelIsNotAboveTheProposed() : Rule<ScorecardCase>(
    "SCORECARD-ABOVE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mức quyết định không cao hơn mức theo căn cứ đã lưu.", "The level decided is not above the one its kept inputs lead to."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        if (subject.Step.Snapshot?.Proposal?.Rating is { } proposed && subject.Step.Rating is { } rating && rating > proposed)
        {
            yield return Broken(
                $"Mức quyết định {rating.Vietnamese()} cao hơn mức {proposed.Vietnamese()} theo điểm và điều kiện; " +
                    $"hãy hạ mức hoặc xem lại căn cứ.",
                $"The level {rating.English()} is above {proposed.English()}, which points and conditions lead to; " +
                    $"lower it or look at the inputs again.");
        }
    }
}
