using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Finds the reason for what a plan does with a pair.</summary>
internal sealed class MoveReasons(ProposalProblem problem, ProposalPlan plan)
{
    private readonly PairAppraisal _appraisal = new(problem);

    private readonly HashSet<ProposalPair> _plan = [.. plan.Pairs];

    private readonly HashSet<ProposalPair> _today = [.. problem.Today];

    private readonly HashSet<ProposalPair> _excluded = [.. problem.Excluded];

    private readonly Dictionary<AgencyId, int> _loads = problem.Today.CountBy(pair => pair.Agency).ToDictionary();

    private readonly Dictionary<VillageId, int> _crowds = problem.Today.CountBy(pair => pair.Village).ToDictionary();

    private readonly HashSet<VillageId> _endingAt = [.. problem.Today.Except(plan.Pairs).Select(pair => pair.Village)];

    public MoveKind KindOf(ProposalPair pair) =>
        !_plan.Contains(pair) ? MoveKind.Ended : _today.Contains(pair) ? MoveKind.Kept : MoveKind.Added;

    public MoveReason Of(ProposalPair pair, MoveKind kind) => kind switch
    {
        MoveKind.Kept => MoveReason.GoesOn,
        MoveKind.Ended => OfEnding(pair),
        _ => !_crowds.ContainsKey(pair.Village) ? MoveReason.CoversTheVillage
            : !_loads.ContainsKey(pair.Agency) ? MoveReason.GivesTheAgencyAVillage
            : _endingAt.Contains(pair.Village) ? MoveReason.TakesAPlace
            : MoveReason.IsAFurtherAgency,
    };

    public PairPoints PointsOf(ProposalPair pair) =>
        problem.IndexOf(pair.Agency) is { } agency && problem.IndexOf(pair.Village) is { } village
            ? _appraisal.Points(agency, village)
            : new PairPoints(0, 0, 0);

    private MoveReason OfEnding(ProposalPair pair)
    {
        if (problem.IndexOf(pair.Agency) is not { } agency)
        {
            return MoveReason.AgencyIsNotConsidered;
        }

        return _excluded.Contains(pair) ? MoveReason.IsExcluded
            : _loads[pair.Agency] > problem.MostOf(problem.Agencies[agency]) ? MoveReason.AgencyHasTooMany
            : _crowds[pair.Village] > problem.MostAtAVillage ? MoveReason.VillageHasTooMany
            : MoveReason.OthersArePreferred;
    }
}
