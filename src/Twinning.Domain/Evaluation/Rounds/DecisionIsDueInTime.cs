using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>The decision is due by the last day that the instrument sets.</summary>
internal sealed class DecisionIsDueInTime() : Rule<RoundCase>(
    "ROUND-LATE",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message(
        "Hạn quyết định không sau hạn của văn bản đánh giá.",
        "The decision is due by the last day that the instrument sets."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject)
    {
        if (subject.LastDay is { } lastDay && subject.Round.DecideBy > lastDay)
        {
            yield return Broken(
                $"Hạn quyết định {subject.Round.DecideBy.Vietnamese()} sau hạn {lastDay.Vietnamese()}; hãy ghi lý do.",
                $"The decision is due {subject.Round.DecideBy.English()}, after {lastDay.English()}; say why.");
        }
    }
}
