using System;
using Twinning.Domain.Evaluation.Criteria;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>What the rules of scorecards look at: the card so far, its set, the next step and the last day that is in time.</summary>
internal sealed record ScorecardCase(Scorecard Card, CriteriaSet Set, ScorecardStep Step, DateOnly? LastDay);
