using System;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Finds a flow of least cost by successive shortest paths, with potentials that keep every reduced cost at 0 or more.</summary>
/// <remarks>
/// R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows, 1993, chapter 9. Agencies join one after the other, in the order of their ids, and
/// each sends units while a unit gains. A unit takes the shortest way back to the hub: through a village, through villages whose
/// agencies go elsewhere, or by an agency that gives a village up.
/// </remarks>
internal sealed class PlanSolver
{
    private readonly PlanNetwork _network;
    private readonly PlanSearch _search;

    public PlanSolver(PlanNetwork network)
    {
        _network = network;
        AgencyPrices = new long[network.Agencies];
        VillagePrices = new long[network.Villages];
        _search = new PlanSearch(network, AgencyPrices, VillagePrices);
    }

    public long[] AgencyPrices { get; }

    public long[] VillagePrices { get; }

    public void Solve()
    {
        Array.Fill(VillagePrices, _network.MostAtAVillage > 0 ? -_network.CrowdingCost(1) : 0);
        for (var agency = 0; agency < _network.Agencies; agency++)
        {
            AgencyPrices[agency] = LeastPrice(agency);
            while (_network.LoadOf(agency) < _network.MostOf(agency)
                && AgencyPrices[agency] > _network.LoadCost(agency, _network.LoadOf(agency) + 1))
            {
                Send(agency);
            }
        }
    }

    /// <summary>Returns the least price at which none of an agency's pairs has a reduced cost below 0.</summary>
    private long LeastPrice(int agency)
    {
        var open = _network.OpenOf(agency);
        var price = long.MinValue;
        for (var village = 0; village < open.Length; village++)
        {
            if (open[village] != PlanNetwork.Closed)
            {
                price = Math.Max(price, VillagePrices[village] - open[village]);
            }
        }

        return price == long.MinValue ? _network.LoadCost(agency, 1) : price;
    }

    private void Send(int agency)
    {
        _network.Load(agency, 1);
        _search.From(agency);
        var village = _search.EndVillage;
        if (_search.EndAgency is { } idle)
        {
            _network.Load(idle, -1);
            village = idle == agency ? null : _search.VillageBefore(idle);
            if (village is { } left)
            {
                _network.Part(idle, left);
            }
        }

        while (village is { } reached)
        {
            var server = _search.AgencyBefore(reached);
            _network.Pair(server, reached);
            village = server == agency ? null : _search.VillageBefore(server);
            if (village is { } left)
            {
                _network.Part(server, left);
            }
        }
    }
}
