using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>Each step is taken by its own actor.</summary>
internal sealed class StepHasItsOwnActor() : Rule<ScorecardCase>(
    "SCORECARD-ACTOR",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi bước do đúng chủ thể của bước đó thực hiện.", "Each step is taken by its own actor."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject)
    {
        var own = ScorecardStages.ActorOf(subject.Step.Stage);
        if (subject.Step.Actor != own)
        {
            yield return Broken(
                $"Bước {subject.Step.Stage.Vietnamese()} do {subject.Step.Actor.Vietnamese()} thực hiện; phải do {own.Vietnamese()}.",
                $"The step '{subject.Step.Stage.English()}' is taken by {subject.Step.Actor.English()}; it belongs to {own.English()}.");
        }
    }
}
