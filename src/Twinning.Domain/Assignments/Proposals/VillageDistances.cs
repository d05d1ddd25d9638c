using System;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>How far the villages are in a search, and from which agency each was reached.</summary>
internal sealed class VillageDistances(int villages)
{
    private readonly long[] _distance = new long[villages];
    private readonly long[] _unsettled = new long[villages];
    private readonly int[] _before = new int[villages];

    public ReadOnlySpan<long> All => _distance;

    public int Before(int village) => _before[village];

    public void Clear()
    {
        Array.Fill(_distance, long.MaxValue);
        Array.Fill(_unsettled, long.MaxValue);
    }

    /// <summary>Returns the nearest village that is not settled, the first of equals, with its distance.</summary>
    public (int Village, long Distance) Nearest()
    {
        var (nearest, distance) = (-1, long.MaxValue);
        for (var village = 0; village < _unsettled.Length; village++)
        {
            if (_unsettled[village] < distance)
            {
                (nearest, distance) = (village, _unsettled[village]);
            }
        }

        return (nearest, distance);
    }

    public void Settle(int village) => _unsettled[village] = long.MaxValue;

    /// <summary>Reaches villages from an agency wherever that is nearer; a settled one never is.</summary>
    public void Reach(int agency, long distance, ReadOnlySpan<long> costs, ReadOnlySpan<long> prices)
    {
        for (var village = 0; village < costs.Length; village++)
        {
            var further = distance + costs[village] - prices[village];
            if (further < _distance[village])
            {
                (_distance[village], _unsettled[village], _before[village]) = (further, further, agency);
            }
        }
    }
}
