using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Officials;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>The scorecard of a subject for a year (phiếu đánh giá), with every step it went through.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Subject">Who or what is rated.</param>
/// <param name="Capacity">In which capacity.</param>
/// <param name="Agency">The agency that is rated, or that rates the person.</param>
/// <param name="Year">The year.</param>
/// <param name="CriteriaSet">The name of the criteria set.</param>
/// <param name="Version">The version of the set.</param>
/// <param name="Steps">The steps in their order.</param>
public sealed record Scorecard(
    ScorecardId Id,
    EvaluationSubject Subject,
    Capacity Capacity,
    AgencyId Agency,
    int Year,
    string CriteriaSet,
    int Version,
    IReadOnlyList<ScorecardStep> Steps)
{
    /// <summary>Gets the person that is rated, by a pseudonymous number; null where the agency itself is.</summary>
    public OfficialId? Official { get; init; }

    /// <summary>Gets the stage it is in.</summary>
    public ScorecardStage Stage => Steps.Count == 0 ? ScorecardStage.Draft : Steps[^1].Stage;

    /// <summary>Gets the last decision, also while an appeal is open; null before the first.</summary>
    public ScorecardStep? Decision => Steps.LastOrDefault(step => step.Stage == ScorecardStage.Decided);

    /// <summary>Gets the decided score; null before the first decision.</summary>
    public Score? DecidedScore => Decision?.Snapshot?.Sheet.Total;

    /// <summary>Returns the marks of a criterion step by step, side by side: self-scored, appraised, decided.</summary>
    public IReadOnlyList<StageMark> MarksOf(string criterion) =>
    [
        .. from step in Steps
           from mark in step.Marks
           where mark.Criterion == criterion
           select new StageMark(step.Stage, step.Day, mark),
    ];
}
