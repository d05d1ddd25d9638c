using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>What was public about the households of a year at one data version: returns, and rounds frozen as published.</summary>
internal sealed class PublishedYear
{
    private static readonly SettlementType[] Settlements = [SettlementType.Rural, SettlementType.Urban];

    private readonly AreaTree _areas;
    private readonly Dictionary<AreaId, IReadOnlyList<Area>> _parts = [];
    private readonly HashSet<long> _reviewed;
    private readonly ILookup<long, PovertyReturnRow> _returnsOf;
    private readonly Lazy<IReadOnlyList<PublicExtent>> _extents;
    private readonly Lazy<HashSet<AreaId>> _rests;
    private readonly Lazy<IReadOnlySet<long>> _atoms;

    public PublishedYear(AreaTree areas, IReadOnlyList<PovertyReturnRow> returns, IReadOnlyList<ReviewedRound> rounds)
    {
        (_areas, Returns, Rounds) = (areas, returns, rounds);
        _returnsOf = returns.ToLookup(row => row.AreaId);
        _reviewed = [.. rounds.SelectMany(round => round.VillagesOf.Keys)];
        _rests = new Lazy<HashSet<AreaId>>(Rests);
        _extents = new Lazy<IReadOnlyList<PublicExtent>>(() => [.. Published.SelectMany(ExtentsOf)]);
        _atoms = new Lazy<IReadOnlySet<long>>(() => Extents.SelectMany(extent => extent.Atoms).ToHashSet());
    }

    public IReadOnlyList<PovertyReturnRow> Returns { get; }

    public IReadOnlyList<ReviewedRound> Rounds { get; }

    /// <summary>Returns the returns of an area.</summary>
    public IEnumerable<PovertyReturnRow> ReturnsOf(long area) => _returnsOf[area];

    /// <summary>Gets the areas about which anything is published, with their rural and urban parts; those of which rounds disagree are left out.</summary>
    public IReadOnlyList<PublicExtent> Extents => _extents.Value;

    /// <summary>Gets the villages of these areas, and what of them no published review covers.</summary>
    public IReadOnlySet<long> Atoms => _atoms.Value;

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
