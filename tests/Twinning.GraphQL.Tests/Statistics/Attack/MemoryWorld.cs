using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>A small world in memory: the rows that a store would hold, with their versions, and the truth behind them.</summary>
internal sealed class MemoryWorld
{
    private readonly List<(long Version, AreaTree Map)> _maps = [];
    private readonly List<VillageSummaryRow> _counts = [];
    private readonly List<VillageMovementRow> _movements = [];
    private readonly List<HouseholdReviewRow> _reviews = [];
    private readonly List<HouseholdDepartureRow> _departures = [];

    public MemoryWorld(IEnumerable<WorldWrite> writes)
    {
        foreach (var write in writes)
        {
            Apply(write);
        }
    }

    public long Version { get; private set; }

    public List<ReviewRoundRow> Rounds { get; } = [];

    public List<PublicationRow> Publications { get; } = [];

    public List<PovertyReturnRow> Returns { get; } = [];

    public AreaTree MapAt(long version) => _maps.Last(map => map.Version <= version).Map;

    public IEnumerable<HouseholdReviewRow> ReviewsAt(long version) => _reviews.Where(row => row.CountedIn(version));

    public IEnumerable<VillageMovementRow> MovementsAt(long version) => _movements.Where(row => row.CountedIn(version));

    /// <summary>Returns what is recorded up to a version.</summary>
    public HouseholdRecords RecordsAt(long version)
    {
        return new HouseholdRecords(
            PovertyStandardCatalogue.National,
            version,
            known => Task.FromResult(MapAt(known)),
            [.. Until(Returns).OrderBy(row => row.Id)],
            [.. Until(Rounds).OrderBy(row => row.Id)],
            [.. Until(Publications).OrderBy(row => row.RecordedIn)],
            Until(_counts),
            Until(_movements));

        IEnumerable<T> Until<T>(List<T> rows)
            where T : FactRow =>
            rows.Where(row => row.RecordedIn <= version);
    }

    /// <summary>Returns the households of a village that stand behind what is public in a version; behind a return, as they were when it was recorded.</summary>
    public IEnumerable<HouseholdReviewRow> Behind(int year, long version, bool isReturn, long village)
    {
        var rounds = Rounds.Where(round => round.Year == year).ToDictionary(
            round => round.Id,
            round => isReturn ? version : Publications.LastOrDefault(publication => publication.RoundId == round.Id && publication.RecordedIn <= version)?.PublishedVersion ?? 0);
        return _reviews.Where(row => row.VillageId == village && rounds.TryGetValue(row.RoundId, out var known) && row.CountedIn(known));
    }

    /// <summary>Returns the movements of a village into a year that stand behind what is public in a version.</summary>
    public IEnumerable<VillageMovementRow> MovementsBehind(int year, long version, long village) =>
        from round in Rounds
        where round.Year == year
        let published = Publications.LastOrDefault(publication => publication.RoundId == round.Id && publication.RecordedIn <= version)
        where published is not null
        from row in MovementsAt(published.PublishedVersion)
        where row.RoundId == round.Id && row.VillageId == village
        select row;

    /// <summary>Returns the version whose data stand behind what is public in another of a village in a year; 0 for none.</summary>
    public long StateBehind(int year, long version, long village) => Rounds
        .Where(round => round.Year == year && MapAt(1).VillagesUnder(new AreaId(round.AreaId), round.AsOf).Any(under => under.Value == village))
        .Select(round => Publications.LastOrDefault(publication => publication.RoundId == round.Id && publication.RecordedIn <= version)?.PublishedVersion ?? 0)
        .DefaultIfEmpty(0).Max();

    private static void Supersede(IEnumerable<FactRow> rows, long version)
    {
        foreach (var row in rows)
        {
            row.SupersededIn = version;
        }
    }

    private void Apply(WorldWrite write)
    {
        Version++;
        if (write.Map is { } map)
        {
            _maps.Add((Version, map));
        }

        Append(Rounds, write.Rounds);
        var renewed = write.Reviews.Select(row => (row.Id, row.RoundId)).Concat(write.Removed).ToHashSet();
        var gone = _reviews.Where(row => row.SupersededIn is null && renewed.Contains((row.Id, row.RoundId))).ToList();
        Supersede(gone, Version);
        Append(_reviews, write.Reviews);
        Append(_departures, write.Departures);
        var touched = gone.Concat(write.Reviews).Select(row => row.VillageId).Concat(write.Departures.Select(row => row.VillageId)).ToHashSet();
        var households = gone.Concat(write.Reviews).Select(row => row.Id).ToHashSet();
        touched.UnionWith(_reviews.Where(row => households.Contains(row.Id)).Select(row => row.VillageId));
        foreach (var village in touched)
        {
            Refresh(village);
        }

        Supersede(Returns.Where(row => row.SupersededIn is null && write.Returns.Any(other => other.Id == row.Id)), Version);
        Append(Returns, write.Returns);
        Append(Publications, write.Published.Select(round => new PublicationRow
        {
            RoundId = round,
            PublishedVersion = Version,
            SmallestShown = 5,
            DecidingDocument = new Domain.Law.DecidingDocument("1", "UBND", null),
        }));
    }

    // As the store does it within the write.
    private void Refresh(long village)
    {
        var households = ReviewsAt(Version).Where(row => row.VillageId == village).Select(row => row.Id).ToHashSet();
        var reviews = ReviewsAt(Version).Where(row => households.Contains(row.Id)).ToList();
        var reviewed = reviews.Where(row => row.VillageId == village).Select(row => row.RoundId).ToHashSet();
        var rounds = Rounds.Where(round => reviewed.Contains(round.Id)
            || MapAt(Version).VillagesUnder(new AreaId(round.AreaId), round.AsOf).Any(under => under.Value == village))
            .OrderByDescending(round => reviewed.Contains(round.Id)).DistinctBy(round => round.Year).OrderBy(round => round.Year).ToList();
        var summary = VillageSummaries.Of(
            village, PovertyStandards.Vn2022, rounds, reviews, [.. _departures.Where(row => households.Contains(row.Id))]);
        Supersede(_counts.Where(row => row.VillageId == village && row.SupersededIn is null), Version);
        Supersede(_movements.Where(row => row.VillageId == village && row.SupersededIn is null), Version);
        Append(_counts, summary.Counts);
        Append(_movements, summary.Movements);
    }

    private void Append<T>(List<T> rows, IEnumerable<T> more)
        where T : FactRow
    {
        foreach (var row in more)
        {
            row.RecordedIn = Version;
            rows.Add(row);
        }
    }
}
