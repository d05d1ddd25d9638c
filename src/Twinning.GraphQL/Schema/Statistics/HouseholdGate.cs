using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The one way out for figures about households: reads rounds and returns of some years and decides which areas the viewer sees.</summary>
/// <remarks>The office sees all. Everybody else sees published rounds, frozen as published, where the pattern of a table shows them.</remarks>
internal sealed class HouseholdGate(StoreReader reader, PublicPatterns patterns)
{
    /// <summary>Reads the figures of some years for a table.</summary>
    /// <param name="sight">From where the viewer looks.</param>
    /// <param name="years">The years.</param>
    /// <param name="table">The table that the figures stand in.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<GatedYears> ReadAsync(Sight sight, IReadOnlyCollection<int> years, PublicTable table, CancellationToken cancellation)
    {
        var records = await HouseholdRecords.ReadAsync(reader, sight.Version, years, table, cancellation);
        if (sight.Viewer.Role == ViewerRole.Office)
        {
            return new GatedYears(
                [.. years.SelectMany(year => records.Returns(year, sight.Version))],
                [.. years.SelectMany(year => records.Rounds(year, sight.Version, sight.Registers.Areas))],
                null);
        }

        var published = new List<PublishedYear>();
        var shown = new HashSet<(long, int)>();
        foreach (var year in years)
        {
            published.Add(await patterns.YearAsync(records, year, sight.Version, cancellation));
            var pattern = await patterns.OfAsync(records, table, year, cancellation);
            shown.UnionWith(pattern.Where(area => area.Value == Disclosure.Shown).Select(area => (area.Key, year)));
        }

        return new GatedYears([.. published.SelectMany(year => year.Returns)], [.. published.SelectMany(year => year.Rounds)], shown);
    }
}

/// <summary>The returns and rounds of some years, and which areas the viewer sees.</summary>
internal sealed class GatedYears(
    IReadOnlyList<PovertyReturnRow> returns, IReadOnlyList<ReviewedRound> rounds, IReadOnlySet<(long Area, int Year)>? shown)
{
    public IReadOnlyList<PovertyReturnRow> Returns { get; } = returns;

    public IReadOnlyList<ReviewedRound> Rounds { get; } = rounds;

    /// <summary>Tells whether the viewer sees the figures of an area in a year. Without a pattern it is the office; what no pattern judged is hidden.</summary>
    public bool Shows(long area, int year) => shown is null || shown.Contains((area, year));
}
