using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Finds out why a flow leaves villages uncovered, or agencies idle that have to serve.</summary>
/// <remarks>
/// From an uncovered village it goes to all agencies that may serve it, and from them to the villages they serve. The flow could not be
/// better, so all these agencies are full and none of their villages has another agency: they are too few.
/// </remarks>
internal static class ShortageFinder
{
    public static IReadOnlyList<ProposalShortage> Find(ProposalProblem problem, PlanNetwork network)
    {
        var uncovered = Enumerable.Range(0, network.Villages).Where(village => network.ServingAt(village).Count == 0);
        var idle = Enumerable.Range(0, network.Agencies).Where(agency => network.LoadOf(agency) < network.LeastOf(agency));
        return [.. OfVillages(problem, network, [.. uncovered]), .. OfAgencies(problem, network, [.. idle])];
    }

    private static IEnumerable<ProposalShortage> OfVillages(ProposalProblem problem, PlanNetwork network, HashSet<int> villages)
    {
        if (villages.Count == 0)
        {
            yield break;
        }

        var agencies = Close(
            villages,
            village => Enumerable.Range(0, network.Agencies).Where(agency => network.MostOf(agency) > 0 && MayServe(network, agency, village)),
            agency => Enumerable.Range(0, network.Villages).Where(village => Serves(network, agency, village)));
        var places = agencies.Sum(network.MostOf);
        var (needed, able) = (villages.Count.Text(), agencies.Count.Text());
        yield return Shortage(ShortageKind.Villages, problem, villages, agencies, places, new Message(
            $"Số thôn cần phân công là {needed}, số cơ quan có thể nhận là {able}, tổng cộng chỉ nhận được {places.Text()} thôn; hãy thêm cơ quan, nâng giới hạn hoặc bớt cặp bị loại trừ.",
            $"Villages to cover: {needed}; agencies that may serve them: {able}, with places for {places.Text()} in all; add agencies, raise limits or exclude fewer pairs."));
    }

    private static IEnumerable<ProposalShortage> OfAgencies(ProposalProblem problem, PlanNetwork network, HashSet<int> agencies)
    {
        if (agencies.Count == 0)
        {
            yield break;
        }

        var villages = Close(
            agencies,
            agency => Enumerable.Range(0, network.Villages).Where(village => MayServe(network, agency, village)),
            village => network.ServingAt(village).Select(served => served.Agency));
        var places = villages.Count * network.MostAtAVillage;
        var (needed, able) = (agencies.Count.Text(), villages.Count.Text());
        yield return Shortage(ShortageKind.Agencies, problem, villages, agencies, places, new Message(
            $"Số cơ quan phải có thôn là {needed}, số thôn có thể giao là {able}, tổng cộng chỉ nhận được {places.Text()} cơ quan; hãy nâng giới hạn, bớt cặp bị loại trừ hoặc cho phép cơ quan không có thôn.",
            $"Agencies that have to serve: {needed}; villages they may serve: {able}, with places for {places.Text()} in all; raise limits, exclude fewer pairs or let agencies be without a village."));
    }

    /// <summary>Adds to a set all that its neighbours lead to, again and again, and returns the neighbours.</summary>
    private static HashSet<int> Close(HashSet<int> set, Func<int, IEnumerable<int>> neighbours, Func<int, IEnumerable<int>> back)
    {
        var (found, toVisit) = (new HashSet<int>(), new Queue<int>(set));
        while (toVisit.TryDequeue(out var one))
        {
            foreach (var more in neighbours(one).Where(found.Add).SelectMany(back).Where(set.Add))
            {
                toVisit.Enqueue(more);
            }
        }

        return found;
    }

    private static bool MayServe(PlanNetwork network, int agency, int village) =>
        network.OpenOf(agency)[village] != PlanNetwork.Closed || Serves(network, agency, village);

    private static bool Serves(PlanNetwork network, int agency, int village) =>
        network.ServingAt(village).Any(served => served.Agency == agency);

    private static ProposalShortage Shortage(
        ShortageKind kind, ProposalProblem problem, IEnumerable<int> villages, IEnumerable<int> agencies, int places, Message message) => new(
            kind,
            [.. villages.Order().Select(village => problem.Villages[village].Id)],
            [.. agencies.Order().Select(agency => problem.Agencies[agency].Id)],
            places,
            message);
}
