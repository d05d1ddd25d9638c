using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Measures;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>A round with what was counted by village, the areas it can speak for, and the document it was published under.</summary>
internal sealed class ReviewedRound
{
    private readonly ILookup<long, VillageSummaryRow> _counts;
    private readonly ILookup<long, VillageMovementRow> _movements;
    private readonly Dictionary<long, SettlementType?> _settlements;

    public ReviewedRound(
        ReviewRoundRow row, PublicationRow? publication, IEnumerable<VillageSummaryRow> counts, IEnumerable<VillageMovementRow> movements, AreaTree areas)
    {
        (Row, Publication) = (row, publication);
        _counts = counts.ToLookup(count => count.VillageId);
        _movements = movements.ToLookup(movement => movement.VillageId);
        var scope = areas.VillagesUnder(new AreaId(row.AreaId), row.AsOf);
        _settlements = scope.ToDictionary(village => village.Value, village => areas.SettlementOn(village.Area, row.AsOf));
        VillagesOf = Covered(row, _settlements, areas);
    }

    public ReviewRoundRow Row { get; }

    /// <summary>Gets the national standard of the round; null where its name is not one.</summary>
    public PovertyStandard? Standard => PovertyStandards.Find(new StandardId(Row.Standard));

    /// <summary>Gets the publication that is seen; null for the office, which sees the latest figures.</summary>
    public PublicationRow? Publication { get; }

    /// <summary>Gets the villages of each area that the round covers whole, on the map of its day and on later ones.</summary>
    public IReadOnlyDictionary<long, IReadOnlyList<long>> VillagesOf { get; }

    /// <summary>Tells whether the round says something of a population: a round of minority households says nothing of others.</summary>
    public bool SpeaksFor(PopulationBase population) => population == PopulationBase.Minority || Row.Population == PopulationBase.All;

    /// <summary>Returns the counts of an area, or of its rural or urban part; null where the round cannot speak for it.</summary>
    public AreaCounts? CountsOf(long area, PopulationBase population, SettlementType? settlement = null) =>
        RowsOf(area, population, settlement) is { } rows ? AreaCounts.Of(rows) : null;

    /// <summary>Returns the profile of an area's households, or of its poor ones; null where the round cannot speak for it.</summary>
    public DeprivationProfile? ProfileOf(
        long area, PopulationBase population, SettlementType? settlement, int indicators, PovertyStatus? status = null) =>
        RowsOf(area, population, settlement) is { } rows
            ? PackedProfile.Sum(indicators, rows.Where(row => status is null || row.Status == status).Select(row => row.Profile).OfType<byte[]>())
            : null;

    /// <summary>Returns the movement of a list into the round in an area; null where there is none, or the round cannot speak for it.</summary>
    public ListMovement? MovementOf(long area, PopulationBase population, SettlementType? settlement, PovertyList list, CountedUnit unit) =>
        SpeaksFor(population) && VillagesOf.TryGetValue(area, out var villages)
            ? Movements.Sum(
                Row,
                list,
                unit,
                Within(villages, settlement).SelectMany(village => _movements[village])
                    .Where(row => row.List == list && row.Unit == unit && (row.IsMinority || population == PopulationBase.All)))
            : null;

    private IEnumerable<VillageSummaryRow>? RowsOf(long area, PopulationBase population, SettlementType? settlement) =>
        SpeaksFor(population) && VillagesOf.TryGetValue(area, out var villages)
            ? Within(villages, settlement).SelectMany(village => _counts[village])
                .Where(count => count.IsMinority || population == PopulationBase.All)
            : null;

    private IEnumerable<long> Within(IEnumerable<long> villages, SettlementType? settlement) =>
        settlement is null ? villages : villages.Where(village => _settlements[village] == settlement);

    private static Dictionary<long, IReadOnlyList<long>> Covered(ReviewRoundRow row, Dictionary<long, SettlementType?> scope, AreaTree areas)
    {
        var covered = new Dictionary<long, IReadOnlyList<long>>();
        foreach (var area in areas.Areas.Where(area => area.Id.Value == row.AreaId || area.Level >= AreaLevel.Commune || IsUnder(areas, area, row)))
        {
            var villages = areas.VillagesUnder(area.Id, LatticeOfYear.DayOf(area, row.AsOf)).Select(village => village.Value).ToList();
            if (villages.Count > 0 && villages.TrueForAll(scope.ContainsKey))
            {
                covered[area.Id.Value] = villages;
            }
        }

        return covered;
    }

    private static bool IsUnder(AreaTree areas, Area area, ReviewRoundRow row) =>
        area.Days.Contains(row.AsOf) && areas.AncestorsOf(area.Id, row.AsOf).Any(above => above.Id.Value == row.AreaId);
}
