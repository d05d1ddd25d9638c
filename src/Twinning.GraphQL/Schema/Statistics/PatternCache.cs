using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twinning.Domain.Statistics;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Keeps suppression patterns that were worked out; those of a data version never change.</summary>
internal sealed class PatternCache
{
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<(string Table, int Year, long Version), IReadOnlyDictionary<long, Disclosure>> _patterns = new();

    public async Task<IReadOnlyDictionary<long, Disclosure>> GetAsync(
        string table, int year, long version, Func<Task<IReadOnlyDictionary<long, Disclosure>>> make)
    {
        if (_patterns.TryGetValue((table, year, version), out var known))
        {
            return known;
        }

        if (_patterns.Count >= Most)
        {
            _patterns.Clear();
        }

        return _patterns[(table, year, version)] = await make();
    }
}
