using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Everything that was ever recorded up to a version about the households of some years, read in a fixed number of commands.</summary>
internal sealed class HouseholdRecords
{
    private readonly long _version;
    private readonly Func<long, Task<AreaTree>> _areasAt;
    private readonly Dictionary<(int Year, long Version), PublishedYear> _published = [];
    private readonly Dictionary<(int Year, AreaTree Areas), RecordedRounds> _recorded = [];
    private readonly IReadOnlyList<PovertyReturnRow> _returns;
    private readonly PovertyStandardCatalogue _standards;
    private readonly IReadOnlyList<ReviewRoundRow> _rounds;
    private readonly IReadOnlyList<PublicationRow> _publications;
    private readonly ILookup<long, VillageSummaryRow> _counts;
    private readonly ILookup<long, VillageMovementRow> _movements;

    /// <summary>Makes records of rows that are at hand.</summary>
    /// <param name="standards">The standards that the host knows.</param>
    /// <param name="version">The version up to which they were recorded.</param>
    /// <param name="areasAt">Returns the map as it was known in a version.</param>
    /// <param name="returns">The returns, by id.</param>
    /// <param name="rounds">The rounds, by id.</param>
    /// <param name="publications">Their publications, by the version that recorded them.</param>
    /// <param name="counts">What was counted by village.</param>
    /// <param name="movements">How the lists of villages moved.</param>
    public HouseholdRecords(
        PovertyStandardCatalogue standards,
        long version,
        Func<long, Task<AreaTree>> areasAt,
        IReadOnlyList<PovertyReturnRow> returns,
        IReadOnlyList<ReviewRoundRow> rounds,
        IReadOnlyList<PublicationRow> publications,
        IEnumerable<VillageSummaryRow> counts,
        IEnumerable<VillageMovementRow> movements)
    {
        (_standards, _version, _areasAt) = (standards, version, areasAt);
        (_returns, _rounds, _publications) = (returns, rounds, publications);
        _counts = counts.ToLookup(row => row.RoundId);
        _movements = movements.ToLookup(row => row.RoundId);
    }

    /// <summary>Reads the records of some years, and of the year before where the table needs it.</summary>
    public static async Task<HouseholdRecords> ReadAsync(
        StoreReader reader, PovertyStandardCatalogue standards, long version, IReadOnlyCollection<int> years, IReadOnlyList<PublicTable> tables, CancellationToken cancellation)
    {
        int[] all = [.. years.Concat(years.Select(year => year - tables.Max(table => table.YearsBack))).Distinct()];
        var returns = await (await reader.HistoryAsync<PovertyReturnRow>(version, cancellation))
            .Where(row => all.Contains(row.Year)).OrderBy(row => row.Id).ToListAsync(cancellation);
        var rounds = await (await reader.HistoryAsync<ReviewRoundRow>(version, cancellation))
            .Where(row => all.Contains(row.Year)).OrderBy(row => row.Id).ToListAsync(cancellation);
        long[] ids = [.. rounds.Select(row => row.Id).Distinct()];
        var publications = await (await reader.HistoryAsync<PublicationRow>(version, cancellation))
            .Where(row => ids.Contains(row.RoundId)).OrderBy(row => row.RecordedIn).ToListAsync(cancellation);
        var counts = await HouseholdFigures.CountsAsync(reader, version, ids, tables.Any(table => table.Reads == PublicTableReads.Profiles), cancellation);
        var movements = tables.Any(table => table.Reads == PublicTableReads.Movements)
            ? await HouseholdFigures.MovementsAsync(reader, version, ids, cancellation)
            : [];
        return new HouseholdRecords(
            standards, version, async known => (await reader.RegistersAsync(known, cancellation)).Areas, returns, rounds, publications, counts, movements);
    }

    /// <summary>Returns what was public about a year at a version.</summary>
    public async Task<PublishedYear> PublishedAsync(int year, long version)
    {
        if (!_published.TryGetValue((year, version), out var known))
        {
            var areas = await _areasAt(version);
            _published[(year, version)] = known = new PublishedYear(
                areas, Returns(year, version), EarlierReturns(year, version), PublishedRounds(year, version, areas), Recorded(year, areas));
        }

        return known;
    }

    /// <summary>Returns the versions in which something public changed about some years, in order.</summary>
    public IReadOnlyList<long> Changes(int from, int to)
    {
        var rounds = _rounds.Where(row => row.Year >= from && row.Year <= to).Select(row => row.Id).ToHashSet();
        var facts = _returns.Where(row => row.Year >= from && row.Year <= to)
            .Concat<FactRow>(_publications.Where(row => rounds.Contains(row.RoundId))).ToList();
        return
        [
            .. facts.Select(row => row.RecordedIn).Concat(facts.Select(row => row.SupersededIn).OfType<long>())
                .Where(version => version <= _version).Distinct().Order(),
        ];
    }

    /// <summary>Returns what is public about a year: as it was when something public last changed, whatever became of the map since.</summary>
    public async Task<PublishedYear?> PublishedAsync(int year) => Changes(year, year) is [.., var last] ? await PublishedAsync(year, last) : null;

    /// <summary>Returns the returns of a year that counted in a version.</summary>
    public IReadOnlyList<PovertyReturnRow> Returns(int year, long version) =>
        [.. _returns.Where(row => row.Year == year && row.CountedIn(version))];

    private IReadOnlyList<PovertyReturnRow> EarlierReturns(int year, long version) =>
        [.. _returns.Where(row => row.Year == year && row.SupersededIn <= version).OrderByDescending(row => row.RecordedIn)];

    /// <summary>Returns the rounds of a year as they were in a version.</summary>
    public IReadOnlyList<ReviewedRound> Rounds(int year, long version, AreaTree areas) =>
        Together(year, version, [.. RoundsIn(year, version).Select(row => Part(row, null, version))], areas);

    private RecordedRounds Recorded(int year, AreaTree areas)
    {
        if (!_recorded.TryGetValue((year, areas), out var known))
        {
            var rounds = _rounds.Where(row => row.Year == year).ToList();
            var changes = rounds.Concat<FactRow>(rounds.Select(row => row.Id).Distinct().SelectMany(round => _counts[round]))
                .SelectMany(row => new[] { row.RecordedIn, row.SupersededIn ?? row.RecordedIn }).Distinct().Order();
            _recorded[(year, areas)] = known = new RecordedRounds([.. changes], version => Rounds(year, version, areas));
        }

        return known;
    }

    /// <summary>Returns the rounds of a year that were published by a version, each as its latest publication froze it.</summary>
    private IReadOnlyList<ReviewedRound> PublishedRounds(int year, long version, AreaTree areas) => Together(
        year,
        version,
        [
            .. from publication in _publications
               where publication.CountedIn(version)
               group publication by publication.RoundId into publications
               let latest = publications.Last()
               let round = _rounds.FirstOrDefault(row => row.Id == latest.RoundId && row.CountedIn(latest.PublishedVersion))
               where round is not null && round.Year == year
               select Part(round, latest, latest.PublishedVersion),
        ],
        areas);

    // Rounds that places held apart under one standard speak together for the areas that contain them.
    private IReadOnlyList<ReviewedRound> Together(int year, long version, IReadOnlyList<RoundPart> parts, AreaTree areas) =>
    [
        .. from part in parts
           orderby part.Row.Id
           group part by (part.Row.Standard, part.Row.Kind, part.Row.Population) into rounds
           select new ReviewedRound([.. rounds], areas, _standards.Find(new StandardId(rounds.Key.Standard)), FoundIn(year, version, parts, rounds.Key.Standard)),
    ];

    // The rounds of a standard that found households in a village, published or not.
    private ILookup<long, long> FoundIn(int year, long version, IReadOnlyList<RoundPart> parts, string standard) => parts
        .Where(part => part.Row.Standard == standard).SelectMany(part => part.Counts)
        .Concat(RoundsIn(year, version).Where(row => row.Standard == standard).SelectMany(row => _counts[row.Id].Where(count => count.CountedIn(version))))
        .ToLookup(count => count.VillageId, count => count.RoundId);

    private IEnumerable<ReviewRoundRow> RoundsIn(int year, long version) => _rounds.Where(row => row.Year == year && row.CountedIn(version));

    private RoundPart Part(ReviewRoundRow row, PublicationRow? publication, long version) => new(
        row,
        publication,
        [.. _counts[row.Id].Where(count => count.CountedIn(version))],
        [.. _movements[row.Id].Where(movement => movement.CountedIn(version))]);
}
