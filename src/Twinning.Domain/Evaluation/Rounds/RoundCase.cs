using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Officials;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>What the rules of rounds look at: the round, its set, the agencies, the last day by its instrument, the rounds opened before, who belongs where.</summary>
internal sealed record RoundCase(
    EvaluationRound Round,
    CriteriaSet Set,
    AgencyDirectory Directory,
    DateOnly? LastDay,
    IReadOnlyCollection<EvaluationRound> Others,
    IReadOnlyCollection<Membership> Memberships)
{
    /// <summary>Returns the membership that says which agency rates a person: that of the last day for the decision; null where there is none.</summary>
    public Membership? MembershipOf(OfficialId official) =>
        Memberships.FirstOrDefault(held => held.Official == official && held.Days.Contains(Round.DecideBy));
}
