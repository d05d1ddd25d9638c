using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The one way out for figures about households: reads rounds and returns of some years and decides which areas the viewer sees.</summary>
/// <remarks>
/// The office sees all, an office confined to some areas what it asks about these. Everybody else sees published rounds, frozen as
/// published, where the pattern of a table shows them.
/// </remarks>
internal sealed class HouseholdGate(StoreReader reader, PovertyStandardCatalogue standards, PublicPatterns patterns)
{
    /// <summary>Reads the figures of some years.</summary>
    /// <param name="sight">From where the viewer looks.</param>
    /// <param name="asked">The area asked about, with all below it; null for areas anywhere.</param>
    /// <param name="years">The years.</param>
    /// <param name="tables">The tables that the figures stand in.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<GatedYears> ReadAsync(
        Sight sight, AreaId? asked, IReadOnlyCollection<int> years, IReadOnlyList<PublicTable> tables, CancellationToken cancellation)
    {
        var records = await HouseholdRecords.ReadAsync(reader, standards, sight.Version, years, tables, cancellation);
        if (SeesAll(sight, asked))
        {
            return new GatedYears(
                [.. years.SelectMany(year => records.Returns(year, sight.Version))],
                [.. years.SelectMany(year => records.Rounds(year, sight.Version, sight.Registers.Areas))],
                null);
        }

        return await SeeAsync(records, years, tables);
    }

    /// <summary>Returns what the public sees of some years.</summary>
    public async Task<GatedYears> SeeAsync(HouseholdRecords records, IReadOnlyCollection<int> years, IReadOnlyList<PublicTable> tables)
    {
        var published = new List<PublishedYear>();
        var shown = new Dictionary<(string, int), PublicPattern>();
        foreach (var year in years)
        {
            if (await records.PublishedAsync(year) is { } known)
            {
                published.Add(known);
            }

            foreach (var table in tables)
            {
                shown[(table.Name, year)] = await patterns.OfAsync(records, table, year);
            }
        }

        return new GatedYears([.. published.SelectMany(year => year.Returns)], [.. published.SelectMany(year => year.Rounds)], shown);
    }

    /// <summary>Tells whether the viewer sees everything about an area.</summary>
    public static bool SeesAll(Sight sight, AreaId? asked) => sight.Viewer is { Role: ViewerRole.Office } office
        && (office.Areas.Count == 0
            || (asked is { } area && office.Areas.Any(own => own == area || sight.Registers.Areas.IsUnder(area, own, sight.AsOf))));
}

/// <summary>The returns and rounds of some years, and which areas the viewer sees in which table.</summary>
internal sealed class GatedYears(
    IReadOnlyList<PovertyReturnRow> returns,
    IReadOnlyList<ReviewedRound> rounds,
    IReadOnlyDictionary<(string Table, int Year), PublicPattern>? patterns)
{
    public IReadOnlyList<PovertyReturnRow> Returns { get; } = returns;

    public IReadOnlyList<ReviewedRound> Rounds { get; } = rounds;

    /// <summary>Gets a value indicating whether the viewer sees everything.</summary>
    public bool ShowsAll => patterns is null;

    /// <summary>Tells whether the viewer sees the figures of an area in a year by status.</summary>
    public bool Shows(long area, int year) => Shows(PublicTable.Statuses, area, year);

    /// <summary>Tells whether the viewer sees the figures of an area, or of its rural or urban part, in a table of a year.</summary>
    /// <remarks>What no pattern judged is hidden.</remarks>
    public bool Shows(PublicTable table, long area, int year, SettlementType? settlement = null) =>
        patterns is null || (patterns.TryGetValue((table.Name, year), out var pattern) && pattern.Shows(new PublicPart(area, settlement)));
}
