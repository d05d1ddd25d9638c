using System;
using System.Collections.Generic;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Dijkstra's search for the shortest way from an agency to the hub over reduced costs. It ends at the hub and lowers the prices of what lies nearer.</summary>
/// <remarks>Of equally short ways it takes the one it finds first, in the order of ids; so the same problem has the same plan.</remarks>
internal sealed class PlanSearch
{
    private readonly PlanNetwork _network;
    private readonly long[] _agencyPrices;
    private readonly long[] _villagePrices;
    private readonly long[] _agencyDistance;
    private readonly long[] _villageDistance;
    private readonly long[] _unsettled;
    private readonly int[] _villageBefore;
    private readonly int[] _agencyBefore;
    private readonly List<int> _reached = [];
    private readonly PriorityQueue<int, (long Distance, int Agency)> _queue = new();
    private long _end;

    public PlanSearch(PlanNetwork network, long[] agencyPrices, long[] villagePrices)
    {
        (_network, _agencyPrices, _villagePrices) = (network, agencyPrices, villagePrices);
        (_villageDistance, _unsettled, _agencyBefore) = (new long[network.Villages], new long[network.Villages], new int[network.Villages]);
        (_agencyDistance, _villageBefore) = (new long[network.Agencies], new int[network.Agencies]);
        Array.Fill(_agencyDistance, long.MaxValue);
    }

    /// <summary>Gets the village from which the way goes to the hub; null when it goes from an agency.</summary>
    public int? EndVillage { get; private set; }

    /// <summary>Gets the agency from which the way goes to the hub; null when it goes from a village.</summary>
    public int? EndAgency { get; private set; }

    public int AgencyBefore(int village) => _agencyBefore[village];

    public int VillageBefore(int agency) => _villageBefore[agency];

    public void From(int agency)
    {
        Array.Fill(_villageDistance, long.MaxValue);
        Array.Fill(_unsettled, long.MaxValue);
        (_end, EndVillage, EndAgency) = (long.MaxValue, null, null);
        Reach(agency, 0);
        while (true)
        {
            var village = NearestVillage();
            var nearest = village < 0 ? long.MaxValue : _unsettled[village];
            if (_queue.TryPeek(out var next, out var key) && key.Distance < nearest)
            {
                nearest = key.Distance;
                village = -1;
            }

            if (nearest >= _end)
            {
                break;
            }

            if (village >= 0)
            {
                SettleVillage(village);
            }
            else
            {
                _queue.Dequeue();
                if (key.Distance == _agencyDistance[next])
                {
                    SettleAgency(next);
                }
            }
        }

        LowerPrices();
    }

    private void Reach(int agency, long distance)
    {
        if (_agencyDistance[agency] == long.MaxValue)
        {
            _reached.Add(agency);
        }

        _agencyDistance[agency] = distance;
        _queue.Enqueue(agency, (distance, agency));
    }

    private int NearestVillage()
    {
        var (nearest, distance) = (-1, long.MaxValue);
        for (var village = 0; village < _unsettled.Length; village++)
        {
            if (_unsettled[village] < distance)
            {
                (nearest, distance) = (village, _unsettled[village]);
            }
        }

        return nearest;
    }

    private void SettleVillage(int village)
    {
        var (distance, price, serving) = (_villageDistance[village], _villagePrices[village], _network.ServingAt(village));
        _unsettled[village] = long.MaxValue;
        if (serving.Count < _network.MostAtAVillage)
        {
            End(distance + price + _network.CrowdingCost(serving.Count + 1), village, null);
        }

        for (var place = 0; place < serving.Count; place++)
        {
            var (agency, cost) = serving[place];
            var further = distance - (cost + _agencyPrices[agency] - price);
            if (further < _agencyDistance[agency] && further < _end)
            {
                Reach(agency, further);
                _villageBefore[agency] = village;
            }
        }
    }

    private void SettleAgency(int agency)
    {
        var distance = _agencyDistance[agency] + _agencyPrices[agency];
        End(distance - _network.LoadCost(agency, _network.LoadOf(agency)), null, agency);
        var open = _network.OpenOf(agency);
        var (prices, reached, unsettled) = (_villagePrices, _villageDistance, _unsettled);
        for (var village = 0; village < open.Length; village++)
        {
            var further = distance + open[village] - prices[village];
            if (further < reached[village])
            {
                (reached[village], unsettled[village], _agencyBefore[village]) = (further, further, agency);
            }
        }
    }

    private void End(long distance, int? village, int? agency)
    {
        if (distance < _end)
        {
            (_end, EndVillage, EndAgency) = (distance, village, agency);
        }
    }

    private void LowerPrices()
    {
        for (var village = 0; village < _villagePrices.Length; village++)
        {
            _villagePrices[village] -= Math.Max(0, _end - _villageDistance[village]);
        }

        foreach (var agency in _reached)
        {
            _agencyPrices[agency] -= Math.Max(0, _end - _agencyDistance[agency]);
            _agencyDistance[agency] = long.MaxValue;
        }

        _reached.Clear();
        _queue.Clear();
    }
}
