using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Keeps suppression patterns that were worked out; those of a data version never change.</summary>
internal sealed class PatternCache
{
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<(string Table, int Year, long Version), PublicPattern> _patterns = new();

    /// <summary>Returns the pattern of a table, year and version, or null.</summary>
    public PublicPattern? Find(string table, int year, long version) => _patterns.GetValueOrDefault((table, year, version));

    public void Keep(string table, int year, long version, PublicPattern pattern)
    {
        if (_patterns.Count >= Most)
        {
            _patterns.Clear();
        }

        _patterns[(table, year, version)] = pattern;
    }
}
