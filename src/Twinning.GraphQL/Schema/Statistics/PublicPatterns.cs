using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Works out which areas the public sees in a table of a year, taking every earlier publication into account.</summary>
/// <remarks>
/// What was public once stays known to everybody, so the pattern is followed through every version in which something public changed. An
/// area that was hidden then is not shown later; one that was shown with the same counts cannot cover others any more.
/// </remarks>
internal sealed class PublicPatterns(StoreReader reader, PatternCache cache)
{
    /// <summary>Returns the pattern as of the last change.</summary>
    public Task<IReadOnlyDictionary<long, Disclosure>> OfAsync(
        HouseholdRecords records, PublicTable table, int year, CancellationToken cancellation) =>
        OfAsync(records, table, year, records.Changes(year - table.YearsBack, year), cancellation);

    /// <summary>Returns what was public about a year at a version.</summary>
    public async Task<PublishedYear> YearAsync(HouseholdRecords records, int year, long version, CancellationToken cancellation)
    {
        var areas = (await reader.RegistersAsync(version, cancellation)).Areas;
        return new PublishedYear(areas, records.Returns(year, version), records.PublishedRounds(year, version, areas));
    }

    private async Task<IReadOnlyDictionary<long, Disclosure>> OfAsync(
        HouseholdRecords records, PublicTable table, int year, IReadOnlyList<long> changes, CancellationToken cancellation) => changes.Count == 0
        ? new Dictionary<long, Disclosure>()
        : await cache.GetAsync(table.Name, year, changes[^1], () => FollowAsync(records, table, year, changes, cancellation));

    private async Task<IReadOnlyDictionary<long, Disclosure>> FollowAsync(
        HouseholdRecords records, PublicTable table, int year, IReadOnlyList<long> changes, CancellationToken cancellation)
    {
        IReadOnlyDictionary<long, Disclosure> pattern = new Dictionary<long, Disclosure>();
        var shown = new Dictionary<long, string>();
        foreach (var change in changes)
        {
            var published = await YearAsync(records, year, change, cancellation);
            var cells = LatticeOfYear.Cells(published, table);
            var counts = cells.ToDictionary(cell => cell.Key, Counts);
            var withheld = pattern.Where(area => area.Value != Disclosure.Shown).Select(area => area.Key)
                .Concat(await HiddenElsewhereAsync(records, table, year, change, cells, cancellation)).ToHashSet();
            var known = shown.Where(area => counts.GetValueOrDefault(area.Key) == area.Value).Select(area => area.Key).ToHashSet();
            pattern = PublicLattice.Protect(
                cells, new SuppressionPolicy(published.SmallestShown), known, LatticeOfYear.Complements(cells), withheld);
            foreach (var area in pattern.Where(area => area.Value == Disclosure.Shown))
            {
                shown[area.Key] = counts[area.Key];
            }
        }

        return pattern;
    }

    // Every other table shows an area only where that of statuses does, in all the years it tells of; one of parts only where that of the
    // whole does.
    private async Task<IEnumerable<long>> HiddenElsewhereAsync(
        HouseholdRecords records, PublicTable table, int year, long version, IReadOnlyCollection<LatticeCell> cells, CancellationToken cancellation)
    {
        var hidden = new HashSet<long>();
        if (table.WholeTable is { } whole)
        {
            await AddAsync(whole, year);
        }

        for (var of = year - table.YearsBack; of <= year && table.Name != PublicTable.Statuses.Name; of++)
        {
            await AddAsync(table.WholeTable is null ? PublicTable.Statuses : PublicTable.Statuses.BySettlement, of);
        }

        return hidden;

        async Task AddAsync(PublicTable other, int of)
        {
            if (other.Name == table.Name)
            {
                return;
            }

            var changes = records.Changes(of - other.YearsBack, of).Where(change => change <= version).ToList();
            var pattern = await OfAsync(records, other, of, changes, cancellation);
            hidden.UnionWith(cells.Select(cell => cell.Key).Where(area => pattern.GetValueOrDefault(area, Disclosure.Withheld) != Disclosure.Shown));
        }
    }

    private static string Counts(LatticeCell cell) => string.Join(';', cell.Groups
        .OrderBy(group => group.Name, StringComparer.Ordinal).Select(group => group.Name + ':' + string.Join(',', group.Counts)));
}
