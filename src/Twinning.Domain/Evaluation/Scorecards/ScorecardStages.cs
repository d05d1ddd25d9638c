using System;
using System.Collections.Generic;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>The way a scorecard goes: opened, self-scored, appraised, decided; appealed and decided again.</summary>
public static class ScorecardStages
{
    /// <summary>Returns the stages that may follow on one.</summary>
    public static IReadOnlyList<ScorecardStage> After(ScorecardStage stage) => stage switch
    {
        ScorecardStage.Draft => [ScorecardStage.SelfScored],
        ScorecardStage.SelfScored => [ScorecardStage.Appraised],
        ScorecardStage.Appraised => [ScorecardStage.Decided],
        ScorecardStage.Decided => [ScorecardStage.Appealed],
        ScorecardStage.Appealed => [ScorecardStage.Decided],
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>Returns who takes the step into a stage.</summary>
    public static ScorecardActor ActorOf(ScorecardStage stage) => stage switch
    {
        ScorecardStage.SelfScored or ScorecardStage.Appealed => ScorecardActor.Subject,
        ScorecardStage.Appraised => ScorecardActor.Appraiser,
        ScorecardStage.Draft or ScorecardStage.Decided => ScorecardActor.Office,
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
