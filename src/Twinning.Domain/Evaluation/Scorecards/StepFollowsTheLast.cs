using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A step is taken on or after the day of the last one.</summary>
internal sealed class StepFollowsTheLast() : Rule<ScorecardCase>(
    "SCORECARD-DAY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Ngày của mỗi bước không trước bước liền trước.", "A step is taken on or after the day of the last one."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        if (subject.Card.Steps is [.., var last] && subject.Step.Day < last.Day)
        {
            yield return Broken(
                $"Bước {subject.Step.Stage.Vietnamese()} ghi ngày {subject.Step.Day.Vietnamese()}; hãy ghi từ ngày " +
                    $"{last.Day.Vietnamese()} trở đi.",
                $"The step '{subject.Step.Stage.English()}' is given {subject.Step.Day.English()}; give {last.Day.English()} or later.");
        }
    }
}
