using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Turns the prices of the search, in which what must be is worth more than anything, into plain ones of the bare costs.</summary>
/// <remarks>
/// A plain price is the length of the shortest way to a place, from wherever the way is shortest, over the arcs that the flow leaves open;
/// a unit that must flow is not open. The prices of the search make all arcs 0 or more for Dijkstra.
/// </remarks>
internal sealed class PlainPrices
{
    private readonly PlanNetwork _network;
    private readonly long[] _before;
    private readonly long[] _reached;
    private readonly PriorityQueue<int, (long Distance, int Node)> _queue = new();

    public PlainPrices(PlanNetwork network, long[] agencies, long[] villages)
    {
        _network = network;
        _before = [.. agencies, .. villages, 0];
        _reached = [.. _before.Select(price => -price)];
    }

    private int Hub => _before.Length - 1;

    public (long[] Agencies, long[] Villages) Find()
    {
        _queue.EnqueueRange(_reached.Index().Select(item => (item.Index, (item.Item, item.Index))));
        while (_queue.TryDequeue(out var node, out var key))
        {
            if (key.Distance == _reached[node])
            {
                Settle(node);
            }
        }

        var prices = _before.Zip(_reached, (before, distance) => before + distance - _reached[Hub]).ToArray();
        return (prices[.._network.Agencies], prices[_network.Agencies..Hub]);
    }

    private void Settle(int node)
    {
        if (node == Hub)
        {
            SettleHub();
        }
        else if (node < _network.Agencies)
        {
            SettleAgency(node);
        }
        else
        {
            SettleVillage(node - _network.Agencies);
        }
    }

    private void SettleHub()
    {
        for (var agency = 0; agency < _network.Agencies; agency++)
        {
            if (_network.LoadOf(agency) < _network.MostOf(agency))
            {
                Reach(Hub, agency, _network.LoadCost(agency, _network.LoadOf(agency) + 1));
            }
        }

        for (var village = 0; village < _network.Villages; village++)
        {
            var agencies = _network.ServingAt(village).Count;
            if (agencies > 1)
            {
                Reach(Hub, _network.Agencies + village, -_network.CrowdingCost(agencies));
            }
        }
    }

    private void SettleAgency(int agency)
    {
        var load = _network.LoadOf(agency);
        if (load > _network.LeastOf(agency))
        {
            Reach(agency, Hub, -_network.LoadCost(agency, load));
        }

        var open = _network.OpenOf(agency);
        for (var village = 0; village < open.Length; village++)
        {
            if (open[village] != PlanNetwork.Closed)
            {
                Reach(agency, _network.Agencies + village, open[village]);
            }
        }
    }

    private void SettleVillage(int village)
    {
        var serving = _network.ServingAt(village);
        if (serving.Count < _network.MostAtAVillage)
        {
            Reach(_network.Agencies + village, Hub, _network.CrowdingCost(serving.Count + 1));
        }

        foreach (var (agency, cost) in serving)
        {
            Reach(_network.Agencies + village, agency, -cost);
        }
    }

    private void Reach(int from, int to, long cost)
    {
        var distance = _reached[from] + cost + _before[from] - _before[to];
        if (distance < _reached[to])
        {
            _reached[to] = distance;
            _queue.Enqueue(to, (distance, to));
        }
    }
}
