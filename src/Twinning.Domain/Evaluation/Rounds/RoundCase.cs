using System;
using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Criteria;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>What the rules of rounds look at: the round, its set, the agencies, the last day by its instrument, and the rounds opened before.</summary>
internal sealed record RoundCase(
    EvaluationRound Round, CriteriaSet Set, AgencyDirectory Directory, DateOnly? LastDay, IReadOnlyCollection<EvaluationRound> Others);
