using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Evaluation.Products;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>What the rules of recorded products look at.</summary>
internal sealed record ProductCase(
    Scorecard Card, CriteriaSet Set, AgencyDirectory Directory, IReadOnlyCollection<Membership> Memberships, PeriodProducts Candidate);
