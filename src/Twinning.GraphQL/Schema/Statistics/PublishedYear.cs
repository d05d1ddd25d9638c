using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>What was public about the households of a year at one data version: returns, and rounds frozen as published.</summary>
internal sealed class PublishedYear
{
    private static readonly SettlementType[] Settlements = [SettlementType.Rural, SettlementType.Urban];

    private readonly AreaTree _areas;
    private readonly RecordedRounds _recorded;
    private readonly Dictionary<AreaId, IReadOnlyList<Area>> _parts = [];
    private readonly Dictionary<(string Before, string Standard, PopulationBase Population), GroupNames> _names = [];
    private readonly HashSet<long> _reviewed;
    private readonly ILookup<long, PovertyReturnRow> _returnsOf;
    private readonly Lazy<IReadOnlyList<PublicExtent>> _extents;
    private readonly Lazy<HashSet<AreaId>> _rests;
    private readonly Lazy<IReadOnlyList<ReturnsOfKind>> _kinds;
    private readonly Lazy<IReadOnlySet<long>> _atoms;

    /// <summary>Puts together what was public.</summary>
    /// <param name="areas">The map.</param>
    /// <param name="returns">The returns.</param>
    /// <param name="earlier">The returns that they took the place of, the latest first.</param>
    /// <param name="rounds">The published rounds.</param>
    /// <param name="recorded">The rounds of the year, published or not.</param>
    public PublishedYear(
        AreaTree areas,
        IReadOnlyList<PovertyReturnRow> returns,
        IReadOnlyList<PovertyReturnRow> earlier,
        IReadOnlyList<ReviewedRound> rounds,
        RecordedRounds recorded)
    {
        (_areas, Returns, Rounds, _recorded) = (areas, returns, rounds, recorded);
        PovertyReturnRow[] ever = [.. returns, .. earlier];
        _kinds = new Lazy<IReadOnlyList<ReturnsOfKind>>(() => [.. ever.GroupBy(row => row.Kind).Select(kind => new ReturnsOfKind(
            kind.Key,
            kind.Where(row => IsOfReviews(StatusCounts.Of(row))).GroupBy(row => row.Standard)
                .ToDictionary(standard => standard.Key, standard => (IReadOnlyList<long>)[.. standard.Select(row => recorded.LastChange(row.RecordedIn)).Distinct()])))]);
        _returnsOf = ever.ToLookup(row => row.AreaId);
        _reviewed = [.. rounds.SelectMany(round => round.VillagesOf.Keys)];
        _rests = new Lazy<HashSet<AreaId>>(Rests);
        _extents = new Lazy<IReadOnlyList<PublicExtent>>(() => [.. Published.SelectMany(ExtentsOf)]);
        _atoms = new Lazy<IReadOnlySet<long>>(() => Extents.SelectMany(extent => extent.Atoms).ToHashSet());
    }

    public IReadOnlyList<PovertyReturnRow> Returns { get; }

    public IReadOnlyList<ReviewedRound> Rounds { get; }

    /// <summary>Gets the kinds of the returns, those included that others took the place of, with the versions of reviews that they were made from.</summary>
    public IReadOnlyList<ReturnsOfKind> ReturnKinds => _kinds.Value;

    /// <summary>Returns the returns of an area, and after them those that they took the place of: what these said is known for ever.</summary>
    public IEnumerable<PovertyReturnRow> ReturnsOf(long area) => _returnsOf[area];

    /// <summary>Returns the names in the lattice of the counts by status of a base under a standard.</summary>
    /// <param name="before">What they begin with: nothing, or of which returns they are.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="population">The base.</param>
    public GroupNames StatusNames(string before, string standard, PopulationBase population) => _names.TryGetValue((before, standard, population), out var known)
        ? known
        : _names[(before, standard, population)] = new GroupNames($"{before}{standard} {LatticeOfYear.Base(population)}");

    /// <summary>Returns what reviews under a standard, published or not, had found in an area or part by a version; null where that is not known.</summary>
    public AreaCounts? FoundAt(long version, string standard, PublicPart part, PopulationBase population) => _recorded.At(version)
        .Where(round => round.StandardName == standard)
        .Select(round => round.CountsOf(part.Area, population, part.Settlement))
        .FirstOrDefault(found => found is not null);

    /// <summary>Tells whether a return says nothing else than reviews had found when it was recorded. Others come from elsewhere.</summary>
    public bool IsOfReviews(StatusCounts.Told told) => told.Return is { } row
        && FoundAt(row.RecordedIn, row.Standard, new PublicPart(row.AreaId, null), row.Population) is { } found
        && (told.Households ?? found.Households) == found.Households && (told.Poor ?? found.Poor) == found.Poor && (told.NearPoor ?? found.NearPoor) == found.NearPoor;

    /// <summary>Gets the areas about which anything is published, with their rural and urban parts; those of which rounds disagree are left out.</summary>
    public IReadOnlyList<PublicExtent> Extents => _extents.Value;

    /// <summary>Gets the villages of these areas, and what of them no published review covers.</summary>
    public IReadOnlySet<long> Atoms => _atoms.Value;

    /// <summary>Gets the villages under these areas about which nothing is published.</summary>
    public IEnumerable<PublicPart> Unpublished => Atoms.Where(atom => atom > 0).Except(Extents.Select(extent => extent.Part.Area)).Select(village => new PublicPart(village, null));

    /// <summary>Gets the smallest count that is shown: the strictest that a publication was made with, 5 where there is none.</summary>
    public int SmallestShown => Rounds.SelectMany(round => round.Publications).Select(publication => publication.SmallestShown).DefaultIfEmpty(5).Max();

    private DateOnly Day => Rounds.Count > 0 ? Rounds[0].AsOf : Returns.Count > 0 ? Returns[0].AsOf : DateOnly.MinValue;

    private IEnumerable<long> Published => Returns.Select(row => row.AreaId).Concat(_reviewed).Distinct();

    private IEnumerable<PublicExtent> ExtentsOf(long area)
    {
        var whole = new PublicPart(area, null);
        var atoms = AtomsOf(new AreaId(area));
        var rounds = Rounds.Where(round => round.VillagesOf.ContainsKey(area)).ToList();
        if (rounds.Exists(round => !atoms.SetEquals(round.VillagesOf[area])))
        {
            yield break;
        }

        yield return new PublicExtent(whole, atoms, null);
        foreach (var settlement in Settlements.Where(_ => rounds.Count > 0))
        {
            var parts = rounds.ConvertAll(round => round.VillagesOf[area].Where(village => round.SettlementOf(village) == settlement).ToHashSet());
            if (parts.TrueForAll(part => part.SetEquals(parts[0])))
            {
                yield return new PublicExtent(
                    new PublicPart(area, settlement), parts[0], parts[0].Count == 0 || parts[0].Count == atoms.Count ? whole : null);
            }
        }
    }

    // An area is its villages, on the map of the day. One of which no village is known stands for itself.
    private HashSet<long> AtomsOf(AreaId id) => [.. PartsOf(id).SelectMany(part =>
        (part.Level == AreaLevel.Village ? new[] { part.Id.Value } : []).Concat(_rests.Value.Contains(part.Id) ? [-part.Id.Value] : []))];

    private IReadOnlyList<Area> PartsOf(AreaId id)
    {
        if (!_parts.TryGetValue(id, out var known))
        {
            _parts[id] = known = _areas.Find(id) is { } area ? [.. _areas.Under(id, LatticeOfYear.DayOf(area, Day)), area] : [];
        }

        return known;
    }

    // Of a district that counts more than its only commune in the store, part is not in the store.
    private HashSet<AreaId> Rests()
    {
        var published = Published.Select(area => new AreaId(area)).ToHashSet();
        var villages = published.ToDictionary(
            area => area, area => PartsOf(area).Where(part => part.Level == AreaLevel.Village).Select(part => part.Id).ToHashSet());
        return
        [
            .. published.Where(area => villages[area].Count == 0 || PartsOf(area).Select(part => part.Id).Any(part => part != area
                && published.Contains(part) && villages[part].SetEquals(villages[area]) && CountDifferently(area, part))),
        ];
    }

    private bool CountDifferently(AreaId one, AreaId other)
    {
        var counts = Counts(other);
        return Counts(one).Any(count => counts.TryGetValue(count.Key, out var there) && there != count.Value);

        Dictionary<string, long> Counts(AreaId area)
        {
            var counted = new CellCounts();
            StatusCounts.Count(this, new PublicPart(area.Value, null), counted);
            return counted.Take(area.Value, []) is { } cell ? cell.Groups.ToDictionary(group => group.Name, group => group.Counts[0]) : [];
        }
    }
}
