using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>The network of a problem with the flow on it: from a hub to the agencies, from them to villages, and from the villages back to the hub.</summary>
/// <remarks>
/// <para>Each further unit into an agency or out of a village costs more than the one before, so it is an arc of its own. The units that must
/// flow (one out of every village; one into every agency, where that is asked) cost <see cref="Must"/> less than they do. That is more
/// than any change of plan can save, so they flow wherever they can at all.</para>
/// <para>A price is a potential; the hub's is 0. A reduced cost is a pair's cost plus the agency's price less the village's.</para>
/// </remarks>
internal sealed class PlanNetwork
{
    private readonly ProposalProblem _problem;
    private readonly long[] _open;
    private readonly List<(int Agency, long Cost)>[] _serving;
    private readonly int[] _load;

    public PlanNetwork(ProposalProblem problem)
    {
        _problem = problem;
        _open = new long[problem.Agencies.Count * problem.Villages.Count];
        _serving = [.. problem.Villages.Select(_ => new List<(int Agency, long Cost)>())];
        _load = new int[problem.Agencies.Count];
        var appraisal = new PairAppraisal(problem);
        for (var agency = 0; agency < Agencies; agency++)
        {
            appraisal.Costs(agency, _open.AsSpan(agency * Villages, Villages));
        }

        var (least, most) = (_open.DefaultIfEmpty().Min(), _open.DefaultIfEmpty().Max());
        var steepest = Math.Max(Math.Max(-least, most), Math.Max(problem.LoadCost(Villages), problem.CrowdingCost(Agencies + 1)));
        Must = ((2L * Math.Min(Agencies, Villages)) + 4) * (steepest + 1);
        foreach (var pair in problem.Excluded)
        {
            if (problem.IndexOf(pair.Agency) is { } agency && problem.IndexOf(pair.Village) is { } village)
            {
                _open[(agency * Villages) + village] = Closed;
            }
        }
    }

    /// <summary>Gets the cost of an arc that takes no more.</summary>
    public static long Closed => long.MaxValue / 4;

    /// <summary>Gets what a unit that must flow is worth besides its cost.</summary>
    public long Must { get; }

    public int Agencies => _problem.Agencies.Count;

    public int Villages => _problem.Villages.Count;

    /// <summary>Returns the costs of an agency's pairs with all villages; those that are in the plan or excluded are closed.</summary>
    public ReadOnlySpan<long> OpenOf(int agency) => _open.AsSpan(agency * Villages, Villages);

    /// <summary>Returns the agencies that serve a village, with the costs of the pairs.</summary>
    public IReadOnlyList<(int Agency, long Cost)> ServingAt(int village) => _serving[village];

    public int LoadOf(int agency) => _load[agency];

    public int MostOf(int agency) => _problem.MostOf(_problem.Agencies[agency]);

    public int LeastOf(int agency) => _problem.LeastOf(_problem.Agencies[agency]);

    public int MostAtAVillage => _problem.MostAtAVillage;

    /// <summary>Returns what the n-th unit into an agency costs.</summary>
    public long LoadCost(int agency, int unit) => _problem.LoadCost(unit) - (unit <= LeastOf(agency) ? Must : 0);

    /// <summary>Returns what the n-th unit out of a village costs.</summary>
    public long CrowdingCost(int unit) => _problem.CrowdingCost(unit) - (unit == 1 ? Must : 0);

    public void Load(int agency, int units) => _load[agency] += units;

    public void Pair(int agency, int village)
    {
        ref var open = ref _open[(agency * Villages) + village];
        _serving[village].Add((agency, open));
        open = Closed;
    }

    public void Part(int agency, int village)
    {
        var place = _serving[village].FindIndex(served => served.Agency == agency);
        _open[(agency * Villages) + village] = _serving[village][place].Cost;
        _serving[village].RemoveAt(place);
    }

    public ProposalPlan Plan() => new(ProposalProblem.InOrder(
        from village in Enumerable.Range(0, Villages)
        from served in _serving[village]
        select new ProposalPair(_problem.Agencies[served.Agency].Id, _problem.Villages[village].Id)));
}
