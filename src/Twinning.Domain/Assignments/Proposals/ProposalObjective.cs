using System.Linq;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>How good a plan is under a problem's weights, with its parts. All in points, exact; no part is below 0.</summary>
/// <param name="NeedMet">What is gained by strengths that meet needs.</param>
/// <param name="Continuity">What is gained by pairs of today that go on.</param>
/// <param name="Distance">What the ways cost.</param>
/// <param name="Load">What the villages of the agencies cost, each further one of an agency more; so an even load costs least.</param>
/// <param name="Crowding">What further agencies at the same village cost, each more.</param>
public sealed record ProposalObjective(long NeedMet, long Continuity, long Distance, long Load, long Crowding)
{
    /// <summary>Gets the cost: less is better, and below 0 is a gain.</summary>
    public long Cost => Distance + Load + Crowding - NeedMet - Continuity;

    /// <summary>Reckons the objective of any plan. A pair that is named twice counts once; one with an agency or a village that the problem does not know counts nothing.</summary>
    public static ProposalObjective Of(ProposalProblem problem, ProposalPlan plan)
    {
        var (appraisal, weights) = (new PairAppraisal(problem), problem.Weights);
        var pairs =
            (from pair in plan.Pairs.Distinct()
             let agency = problem.IndexOf(pair.Agency)
             let village = problem.IndexOf(pair.Village)
             where agency is not null && village is not null
             select (Agency: agency.Value, Village: village.Value)).ToList();
        var points = pairs.ConvertAll(pair => appraisal.Points(pair.Agency, pair.Village));
        return new ProposalObjective(
            points.Sum(pair => pair.NeedMet),
            points.Sum(pair => pair.Continuity),
            points.Sum(pair => pair.Distance),
            weights.Load * pairs.CountBy(pair => pair.Agency).Sum(agency => UpTo(agency.Value)),
            weights.Crowding * pairs.CountBy(pair => pair.Village).Sum(village => UpTo(village.Value - 1)));
    }

    /// <summary>Returns 1 + 2 + … up to a number.</summary>
    private static long UpTo(long number) => number * (number + 1) / 2;
}
