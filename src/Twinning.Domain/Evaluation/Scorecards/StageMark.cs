using System;
using Twinning.Domain.Evaluation.Criteria;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A mark and the step it was entered in.</summary>
/// <param name="Stage">The stage the step led into.</param>
/// <param name="Day">Its day.</param>
/// <param name="Mark">The mark.</param>
public sealed record StageMark(ScorecardStage Stage, DateOnly Day, EnteredMark Mark);
