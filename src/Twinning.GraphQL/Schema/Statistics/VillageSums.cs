using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Counts each village once and adds villages up to areas and their parts, each once.</summary>
/// <typeparam name="T">What is counted.</typeparam>
/// <param name="count">Counts the households of a base in a village.</param>
/// <param name="sum">Adds villages up.</param>
internal sealed class VillageSums<T>(Func<long, PopulationBase, T> count, Func<IEnumerable<T>, T> sum)
    where T : class
{
    private readonly Dictionary<long, T> _villages = [];
    private readonly Dictionary<long, T> _parts = [];

    /// <summary>Returns the counts of a village.</summary>
    public T Of(long village, PopulationBase population)
    {
        var key = KeyOf(new PublicPart(village, null), population);
        if (!_villages.TryGetValue(key, out var known))
        {
            _villages[key] = known = count(village, population);
        }

        return known;
    }

    /// <summary>Returns the counts of an area or part.</summary>
    /// <param name="part">The area or part.</param>
    /// <param name="population">Whose households are counted.</param>
    /// <param name="villages">Its villages.</param>
    public T Of(PublicPart part, PopulationBase population, IEnumerable<long> villages)
    {
        var key = KeyOf(part, population);
        if (!_parts.TryGetValue(key, out var known))
        {
            List<T> counted = [.. villages.Select(village => Of(village, population))];
            _parts[key] = known = counted is [var only] ? only : sum(counted);
        }

        return known;
    }

    private static long KeyOf(PublicPart part, PopulationBase population) => (part.Key * 2) + (long)population;
}
