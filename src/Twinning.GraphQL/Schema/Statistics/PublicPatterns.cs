using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Works out which areas the public sees in a table of a year, by following it through every version in which something public changed.</summary>
internal sealed class PublicPatterns(PatternCache cache)
{
    /// <summary>Returns the pattern as of the last change.</summary>
    public Task<PublicPattern> OfAsync(HouseholdRecords records, PublicTable table, int year) =>
        AtAsync(records, table, year, Changes(records, table, year));

    /// <summary>Returns the pattern as of a version.</summary>
    private Task<PublicPattern> AtAsync(HouseholdRecords records, PublicTable table, int year, long version) =>
        AtAsync(records, table, year, [.. Changes(records, table, year).Where(change => change <= version)]);

    private async Task<PublicPattern> AtAsync(HouseholdRecords records, PublicTable table, int year, IReadOnlyList<long> changes)
    {
        var done = changes.Count;
        var pattern = PublicPattern.Empty;
        while (done > 0)
        {
            if (cache.Find(table.Name, year, changes[done - 1]) is { } known)
            {
                pattern = known;
                break;
            }

            done--;
        }

        foreach (var change in changes.Skip(done))
        {
            pattern = await NextAsync(pattern, records, table, year, change);
            cache.Keep(table.Name, year, change, pattern);
        }

        return pattern;
    }

    private async Task<PublicPattern> NextAsync(PublicPattern pattern, HouseholdRecords records, PublicTable table, int year, long change)
    {
        var published = await records.PublishedAsync(year, change);
        var hiding = new List<PublicPattern>();
        foreach (var wider in table.Within)
        {
            hiding.Add(await AtAsync(records, wider, year, change));
        }

        if (table.YearsBack == 0)
        {
            return pattern.Next(published, table, part => hiding.Exists(wider => wider.Disclosures.ContainsKey(part.Key) && !wider.Shows(part)));
        }

        var before = await records.PublishedAsync(year - 1, change);
        hiding.Add(await AtAsync(records, PublicTable.Statuses, year - 1, change));
        return pattern.Next(published, table, part => hiding.Exists(wider => !wider.Shows(part)) || !MovementCounts.Continue(before, published, part));
    }

    private static IReadOnlyList<long> Changes(HouseholdRecords records, PublicTable table, int year) =>
        records.Changes(year - table.YearsBack, year);
}
