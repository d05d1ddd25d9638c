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
    private readonly VillageDistances _villages;
    private readonly long[] _agencies;
    private readonly int[] _villageBefore;
    private readonly List<int> _reached = [];
    private readonly PriorityQueue<int, (long Distance, int Agency)> _queue = new();
    private long _end;

    public PlanSearch(PlanNetwork network, long[] agencyPrices, long[] villagePrices)
    {
        (_network, _agencyPrices, _villagePrices) = (network, agencyPrices, villagePrices);
        (_villages, _agencies, _villageBefore) = (new(network.Villages), new long[network.Agencies], new int[network.Agencies]);
        Array.Fill(_agencies, long.MaxValue);
    }

    /// <summary>Gets the village from which the way goes to the hub; null when it goes from an agency.</summary>
    public int? EndVillage { get; private set; }

    /// <summary>Gets the agency from which the way goes to the hub; null when it goes from a village.</summary>
    public int? EndAgency { get; private set; }

    public int AgencyBefore(int village) => _villages.Before(village);

    public int VillageBefore(int agency) => _villageBefore[agency];

    public void From(int agency)
    {
        _villages.Clear();
        (_end, EndVillage, EndAgency) = (long.MaxValue, null, null);
        Reach(agency, 0);
        while (true)
        {
            var (village, distance) = _villages.Nearest();
            if (_queue.TryPeek(out var next, out var key) && key.Distance < Math.Min(distance, _end))
            {
                _queue.Dequeue();
                if (key.Distance == _agencies[next])
                {
                    SettleAgency(next);
                }
            }
            else if (distance < _end)
            {
                SettleVillage(village, distance);
            }
            else
            {
                break;
            }
        }

        LowerPrices();
    }

    private void Reach(int agency, long distance)
    {
        if (_agencies[agency] == long.MaxValue)
        {
            _reached.Add(agency);
        }

        _agencies[agency] = distance;
        _queue.Enqueue(agency, (distance, agency));
    }

    private void SettleVillage(int village, long distance)
    {
        var (price, serving) = (_villagePrices[village], _network.ServingAt(village));
        _villages.Settle(village);
        if (serving.Count < _network.MostAtAVillage)
        {
            End(distance + price + _network.CrowdingCost(serving.Count + 1), village, null);
        }

        for (var place = 0; place < serving.Count; place++)
        {
            var (agency, cost) = serving[place];
            var further = distance - (cost + _agencyPrices[agency] - price);
            if (further < _agencies[agency] && further < _end)
            {
                Reach(agency, further);
                _villageBefore[agency] = village;
            }
        }
    }

    private void SettleAgency(int agency)
    {
        var distance = _agencies[agency] + _agencyPrices[agency];
        End(distance - _network.LoadCost(agency, _network.LoadOf(agency)), null, agency);
        _villages.Reach(agency, distance, _network.OpenOf(agency), _villagePrices);
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
        var distances = _villages.All;
        for (var village = 0; village < distances.Length; village++)
        {
            _villagePrices[village] -= Math.Max(0, _end - distances[village]);
        }

        foreach (var agency in _reached)
        {
            _agencyPrices[agency] -= Math.Max(0, _end - _agencies[agency]);
            _agencies[agency] = long.MaxValue;
        }

        _reached.Clear();
        _queue.Clear();
    }
}
