using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Measures;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The rounds of a year under one standard with what was counted by village, and the areas they can speak for.</summary>
internal sealed class ReviewedRound
{
    private readonly IReadOnlyList<RoundPart> _parts;
    private readonly ILookup<long, VillageSummaryRow> _counts;
    private readonly ILookup<long, VillageMovementRow> _movements;
    private readonly Dictionary<long, SettlementType?> _settlements = [];
    private readonly VillageSums<AreaCounts> _areaCounts;
    private readonly VillageSums<ProfileCounts>? _profiles;
    private readonly Dictionary<long, IReadOnlyList<DeprivationShape>> _shapes = [];
    private readonly GroupNames[] _groupNames;

    /// <summary>Puts rounds of one standard, kind and population together.</summary>
    /// <param name="parts">The rounds.</param>
    /// <param name="areas">The map.</param>
    /// <param name="standard">The standard; null where the host does not know it.</param>
    /// <param name="foundIn">
    /// The rounds that found households in a village. Where a corrected map puts it into another round that found nobody there, that one does not
    /// speak for it.
    /// </param>
    public ReviewedRound(IReadOnlyList<RoundPart> parts, AreaTree areas, PovertyStandard? standard, ILookup<long, long> foundIn)
    {
        (_parts, Standard) = (parts, standard);
        _areaCounts = new VillageSums<AreaCounts>((village, population) => AreaCounts.Of(RowsOf(village, population)), AreaCounts.Sum);
        _profiles = standard?.Indicators is null ? null : new VillageSums<ProfileCounts>(ProfileCountsOf, villages => ProfileCounts.Sum(standard, villages));
        _groupNames = [.. Enum.GetValues<PopulationBase>().Select(population => new GroupNames($"review {StandardName} {LatticeOfYear.Base(population)}"))];
        AsOf = parts.Max(part => part.Row.AsOf);
        _counts = parts.SelectMany(part => part.Counts).ToLookup(count => count.VillageId);
        _movements = parts.SelectMany(part => part.Movements).ToLookup(movement => movement.VillageId);
        foreach (var (part, village) in parts.SelectMany(part =>
            areas.VillagesUnder(new AreaId(part.Row.AreaId), part.Row.AsOf)
                .Where(village => !foundIn[village.Value].Any() || foundIn[village.Value].Contains(part.Row.Id))
                .Select(village => (part, village))))
        {
            _settlements[village.Value] = areas.SettlementOn(village.Area, part.Row.AsOf);
        }

        VillagesOf = Covered(areas);
    }

    /// <summary>Gets the review year.</summary>
    public int Year => First.Year;

    /// <summary>Gets the day that the figures describe, the latest of the rounds.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Gets the kind of review.</summary>
    public ReturnKind Kind => First.Kind;

    /// <summary>Gets the name of the standard.</summary>
    public string StandardName => First.Standard;

    /// <summary>Gets the standard of the rounds; null where the host does not know it.</summary>
    public PovertyStandard? Standard { get; }

    /// <summary>Gets a value indicating whether any of the figures were made up for demonstration.</summary>
    public bool IsSynthetic => _parts.Any(part => part.Row.IsSynthetic);

    /// <summary>Gets the remarks on the rounds.</summary>
    public string Note => string.Join(' ', _parts.Select(part => part.Row.Note).Where(note => note.Length > 0).Distinct());

    /// <summary>Gets the publications that are seen; none for the office, which sees the latest figures.</summary>
    public IEnumerable<PublicationRow> Publications => _parts.Select(part => part.Publication).OfType<PublicationRow>();

    /// <summary>Gets the documents under which the figures were published; null where none is seen.</summary>
    public string? PublishedIn => Publications.Any()
        ? string.Join("; ", Publications.Select(publication => $"{publication.DecidingDocument.Number}, {publication.DecidingDocument.Issuer}").Distinct())
        : null;

    /// <summary>Gets the villages of each area that the rounds cover whole, on the map of their day and on later ones.</summary>
    public IReadOnlyDictionary<long, IReadOnlyList<long>> VillagesOf { get; }

    private ReviewRoundRow First => _parts[0].Row;

    /// <summary>Tells whether the round says something of a population: a round of minority households says nothing of others.</summary>
    public bool SpeaksFor(PopulationBase population) => population == PopulationBase.Minority || First.Population == PopulationBase.All;

    /// <summary>Returns whether a reviewed village was rural or urban on the day of its round; null where that is not known.</summary>
    public SettlementType? SettlementOf(long village) => _settlements[village];

    /// <summary>Returns the counts of an area, or of its rural or urban part; null where the round cannot speak for it.</summary>
    public AreaCounts? CountsOf(long area, PopulationBase population, SettlementType? settlement = null) =>
        SpeaksFor(population) && VillagesOf.TryGetValue(area, out var villages)
            ? _areaCounts.Of(new PublicPart(area, settlement), population, Within(villages, settlement))
            : null;

    /// <summary>Returns the profile of an area's households; null where the round cannot speak for it.</summary>
    public DeprivationProfile? ProfileOf(long area, PopulationBase population, SettlementType? settlement, int indicators) =>
        SpeaksFor(population) && VillagesOf.TryGetValue(area, out var villages)
            ? PackedProfile.Sum(
                indicators,
                Within(villages, settlement).SelectMany(village => RowsOf(village, population)).Select(row => row.Profile).OfType<byte[]>())
            : null;

    /// <summary>Returns the movement of a list into the round in an area; null where there is none, or the round cannot speak for it.</summary>
    public ListMovement? MovementOf(long area, PopulationBase population, SettlementType? settlement, PovertyList list, CountedUnit unit) =>
        SpeaksFor(population) && VillagesOf.TryGetValue(area, out var villages)
            ? Movements.Sum(
                First,
                list,
                unit,
                Within(villages, settlement).SelectMany(village => _movements[village])
                    .Where(row => row.List == list && row.Unit == unit && (row.IsMinority || population == PopulationBase.All)))
            : null;

    /// <summary>Returns an area's households by deprivation, counted once; null where the round cannot speak for it, or knows no indicators.</summary>
    public ProfileCounts? ProfileCountsOf(long area, PopulationBase population, SettlementType? settlement) =>
        SpeaksFor(population) && VillagesOf.TryGetValue(area, out var villages)
            ? _profiles?.Of(new PublicPart(area, settlement), population, Within(villages, settlement))
            : null;

    /// <summary>Returns the shapes of the deprivations of a village: of all, of the minority and of the majority, as far as the round knows them.</summary>
    public IReadOnlyList<DeprivationShape> ShapesOf(long village)
    {
        if (!_shapes.TryGetValue(village, out var known))
        {
            var minority = ProfileCountsOf(village, PopulationBase.Minority, null);
            var all = ProfileCountsOf(village, PopulationBase.All, null);
            _shapes[village] = known = [.. new[] { minority?.Shape, all?.Shape, minority is null ? null : all?.Less(minority) }.OfType<DeprivationShape>()];
        }

        return known;
    }

    /// <summary>Returns the names in the lattice of the groups of counts of a population.</summary>
    public GroupNames GroupNames(PopulationBase population) => _groupNames[(int)population];

    private ProfileCounts ProfileCountsOf(long village, PopulationBase population) => ProfileCounts.OfVillage(
        Standard!,
        RowsOf(village, population),
        population == PopulationBase.All ? _profiles!.Of(village, PopulationBase.Minority) : null);

    private IEnumerable<VillageSummaryRow> RowsOf(long village, PopulationBase population) =>
        _counts[village].Where(count => count.IsMinority || population == PopulationBase.All);

    private IEnumerable<long> Within(IEnumerable<long> villages, SettlementType? settlement) =>
        settlement is null ? villages : villages.Where(village => _settlements[village] == settlement);

    private Dictionary<long, IReadOnlyList<long>> Covered(AreaTree areas)
    {
        var reviewed = _parts.Select(part => new AreaId(part.Row.AreaId)).ToHashSet();
        var covered = new Dictionary<long, IReadOnlyList<long>>();
        foreach (var area in areas.Areas)
        {
            var villages = areas.VillagesUnder(area.Id, LatticeOfYear.DayOf(area, AsOf)).Select(village => village.Value).ToList();
            if (villages.Count > 0 && villages.TrueForAll(_settlements.ContainsKey) && IsWhole(area))
            {
                covered[area.Id.Value] = villages;
            }
        }

        return covered;

        // That all villages which the store knows were reviewed says nothing of a district whose other communes are not in the store; an
        // area with a single part in the store is taken for such a one.
        bool IsWhole(Area area) => area.Level >= AreaLevel.Commune
            || reviewed.Contains(area.Id)
            || (area.Days.Contains(AsOf)
                && (areas.AncestorsOf(area.Id, AsOf).Any(above => reviewed.Contains(above.Id))
                    || areas.ChildrenOf(area.Id, AsOf) is { Count: > 1 } children && children.All(IsWhole)));
    }
}
