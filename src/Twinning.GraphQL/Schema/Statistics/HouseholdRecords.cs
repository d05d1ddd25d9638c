using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Everything that was ever recorded up to a version about the households of some years, read in a fixed number of commands.</summary>
internal sealed class HouseholdRecords
{
    private readonly IReadOnlyList<PovertyReturnRow> _returns;
    private readonly IReadOnlyList<ReviewRoundRow> _rounds;
    private readonly IReadOnlyList<PublicationRow> _publications;
    private readonly ILookup<long, VillageSummaryRow> _counts;
    private readonly ILookup<long, VillageMovementRow> _movements;

    private HouseholdRecords(
        IReadOnlyList<PovertyReturnRow> returns,
        IReadOnlyList<ReviewRoundRow> rounds,
        IReadOnlyList<PublicationRow> publications,
        IEnumerable<VillageSummaryRow> counts,
        IEnumerable<VillageMovementRow> movements)
    {
        (_returns, _rounds, _publications) = (returns, rounds, publications);
        _counts = counts.ToLookup(row => row.RoundId);
        _movements = movements.ToLookup(row => row.RoundId);
    }

    /// <summary>Reads the records of some years, and of the year before where the table needs it.</summary>
    public static async Task<HouseholdRecords> ReadAsync(
        StoreReader reader, long version, IReadOnlyCollection<int> years, IReadOnlyList<PublicTable> tables, CancellationToken cancellation)
    {
        int[] all = [.. years.Concat(years.Select(year => year - tables.Max(table => table.YearsBack))).Distinct()];
        var returns = await (await reader.HistoryAsync<PovertyReturnRow>(version, cancellation))
            .Where(row => EF.Parameter(all).Contains(row.Year)).OrderBy(row => row.Id).ToListAsync(cancellation);
        var rounds = await (await reader.HistoryAsync<ReviewRoundRow>(version, cancellation))
            .Where(row => EF.Parameter(all).Contains(row.Year)).OrderBy(row => row.Id).ToListAsync(cancellation);
        long[] ids = [.. rounds.Select(row => row.Id).Distinct()];
        var publications = await (await reader.HistoryAsync<PublicationRow>(version, cancellation))
            .Where(row => EF.Parameter(ids).Contains(row.RoundId)).OrderBy(row => row.RecordedIn).ToListAsync(cancellation);
        var counts = await HouseholdFigures.CountsAsync(reader, version, ids, tables.Any(table => table.Reads == PublicTableReads.Profiles), cancellation);
        var movements = tables.Any(table => table.Reads == PublicTableReads.Movements)
            ? await HouseholdFigures.MovementsAsync(reader, version, ids, cancellation)
            : [];
        return new HouseholdRecords(returns, rounds, publications, counts, movements);
    }

    /// <summary>Returns the versions in which something public changed about some years, in order.</summary>
    public IReadOnlyList<long> Changes(int from, int to)
    {
        var returns = _returns.Where(row => row.Year >= from && row.Year <= to).ToList();
        var rounds = _rounds.Where(row => row.Year >= from && row.Year <= to).Select(row => row.Id).ToHashSet();
        return
        [
            .. returns.Select(row => row.RecordedIn).Concat(returns.Select(row => row.SupersededIn).OfType<long>())
                .Concat(_publications.Where(row => rounds.Contains(row.RoundId)).Select(row => row.RecordedIn))
                .Distinct().Order(),
        ];
    }

    /// <summary>Returns the returns of a year that counted in a version.</summary>
    public IReadOnlyList<PovertyReturnRow> Returns(int year, long version) =>
        [.. _returns.Where(row => row.Year == year && row.CountedIn(version))];

    /// <summary>Returns the rounds of a year as they were in a version.</summary>
    public IReadOnlyList<ReviewedRound> Rounds(int year, long version, AreaTree areas) =>
        Together(_rounds.Where(row => row.Year == year && row.CountedIn(version)).Select(row => Part(row, null, version)), areas);

    /// <summary>Returns the rounds of a year that were published by a version, each as its latest publication froze it.</summary>
    public IReadOnlyList<ReviewedRound> PublishedRounds(int year, long version, AreaTree areas) => Together(
        from publication in _publications
        where publication.CountedIn(version)
        group publication by publication.RoundId into publications
        let latest = publications.Last()
        let round = _rounds.FirstOrDefault(row => row.Id == latest.RoundId && row.CountedIn(latest.PublishedVersion))
        where round is not null && round.Year == year
        select Part(round, latest, latest.PublishedVersion),
        areas);

    // Rounds that places held apart under one standard speak together for the areas that contain them.
    private static IReadOnlyList<ReviewedRound> Together(IEnumerable<RoundPart> parts, AreaTree areas) =>
    [
        .. from part in parts
           orderby part.Row.Id
           group part by (part.Row.Standard, part.Row.Kind, part.Row.Population) into rounds
           select new ReviewedRound([.. rounds], areas),
    ];

    private RoundPart Part(ReviewRoundRow row, PublicationRow? publication, long version) => new(
        row,
        publication,
        [.. _counts[row.Id].Where(count => count.CountedIn(version))],
        [.. _movements[row.Id].Where(movement => movement.CountedIn(version))]);
}
