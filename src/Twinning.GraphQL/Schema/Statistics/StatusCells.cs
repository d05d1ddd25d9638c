using System.Collections.Generic;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The households of a place by status, the minority's and the majority's apart: which counts follow from those that are told.</summary>
/// <remarks>
/// A count is of a set of six cells, three statuses of two populations. Of sets without a common cell the sum follows, of a set and one within it the
/// rest; and where nobody is in a set, nobody is in any part of it. (Our own convention, as for all that follows from counts.)
/// </remarks>
internal sealed class StatusCells
{
    private const int Poor = 0b000011;
    private const int NearPoor = 0b001100;
    private const int Neither = 0b110000;
    private const int Everybody = Poor | NearPoor | Neither;
    private const int Minority = 0b101010;
    private const int Majority = 0b010101;

    /// <summary>Gets the counts of a base by name, each with the statuses that it counts.</summary>
    private static readonly (string Name, int Statuses)[] Named =
    [
        ("households", Everybody),
        ("poor", Poor),
        ("near-poor", NearPoor),
        ("not poor", Everybody & ~Poor),
        ("not near-poor", Everybody & ~NearPoor),
        ("either", Poor | NearPoor),
        ("neither", Neither),
    ];

    private readonly long?[] _sums = new long?[Everybody + 1];
    private int _empty;

    /// <summary>Learns how many households of a base there are; what was told before stays.</summary>
    /// <param name="population">The base.</param>
    /// <param name="households">All of them; null where that is not told.</param>
    /// <param name="poor">The poor.</param>
    /// <param name="nearPoor">The near-poor.</param>
    public void Tell(PopulationBase population, long? households, long? poor, long? nearPoor)
    {
        Learn(Everybody & Of(population), households);
        Learn(Poor & Of(population), poor);
        Learn(NearPoor & Of(population), nearPoor);
    }

    /// <summary>Learns in which cells nobody is.</summary>
    /// <param name="all">What there is of everybody.</param>
    /// <param name="minority">What there is of the minority.</param>
    public void TellEmpty(AreaCounts all, AreaCounts minority)
    {
        foreach (var (cells, count) in new[]
        {
            (Poor & Minority, minority.Poor),
            (NearPoor & Minority, minority.NearPoor),
            (Neither & Minority, minority.Neither),
            (Poor & Majority, all.Poor - minority.Poor),
            (NearPoor & Majority, all.NearPoor - minority.NearPoor),
            (Neither & Majority, all.Neither - minority.Neither),
        })
        {
            _empty |= count == 0 ? cells : 0;
        }
    }

    /// <summary>Returns the counts of a base that are known, by name.</summary>
    public IEnumerable<(string Name, long Count)> Known(PopulationBase population)
    {
        // Where all is told, as by every review, there is nothing to look for.
        var (all, poor, nearPoor) = (_sums[Everybody & Of(population)], _sums[Poor & Of(population)], _sums[NearPoor & Of(population)]);
        if (all is null || poor is null || nearPoor is null)
        {
            Follow();
        }
        else
        {
            Follows(Everybody & ~Poor & Of(population), all - poor);
            Follows(Everybody & ~NearPoor & Of(population), all - nearPoor);
            Follows((Poor | NearPoor) & Of(population), poor + nearPoor);
            Follows(Neither & Of(population), all - poor - nearPoor);
        }

        foreach (var (name, statuses) in Named)
        {
            if ((_sums[statuses & Of(population)] ?? _sums[statuses & Of(population) & ~_empty]) is { } known)
            {
                yield return (name, known);
            }
        }
    }

    private static int Of(PopulationBase population) => population == PopulationBase.Minority ? Minority : Everybody;

    private void Learn(int cells, long? count) => _sums[cells] ??= count;

    private void Follow()
    {
        _sums[0] = 0;
        while (Combine() | LeaveEmptyOut())
        {
            // What follows may leave more empty, and the other way round.
        }
    }

    private bool Combine()
    {
        var grows = false;
        for (var one = 1; one < _sums.Length; one++)
        {
            for (var other = 1; other < one && _sums[one] is not null; other++)
            {
                if ((one & other) == 0)
                {
                    grows |= Follows(one | other, _sums[one] + _sums[other]);
                }
                else if ((one & other) == other)
                {
                    grows |= Follows(one & ~other, _sums[one] - _sums[other]);
                }
            }
        }

        return grows;
    }

    // A negative count is of sources that contradict each other.
    private bool Follows(int cells, long? count)
    {
        if (count is null or < 0 || _sums[cells] is not null)
        {
            return false;
        }

        _sums[cells] = count;
        return true;
    }

    private bool LeaveEmptyOut()
    {
        var before = _empty;
        for (var cells = 1; cells < _sums.Length; cells++)
        {
            _empty |= _sums[cells] == 0 ? cells : 0;
        }

        for (var cells = 1; cells < _sums.Length; cells++)
        {
            _sums[cells & ~_empty] ??= _sums[cells];
        }

        return _empty != before;
    }
}
