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
    private readonly HashSet<long> _reviewed;
    private readonly Lazy<IReadOnlyList<PublicExtent>> _extents;

    public PublishedYear(AreaTree areas, IReadOnlyList<PovertyReturnRow> returns, IReadOnlyList<ReviewedRound> rounds)
    {
        (_areas, Returns, Rounds) = (areas, returns, rounds);
        _reviewed = [.. rounds.SelectMany(round => round.VillagesOf.Keys)];
        _extents = new Lazy<IReadOnlyList<PublicExtent>>(() =>
            [.. returns.Select(row => row.AreaId).Concat(_reviewed).Distinct().SelectMany(ExtentsOf)]);
    }

    public IReadOnlyList<PovertyReturnRow> Returns { get; }

    public IReadOnlyList<ReviewedRound> Rounds { get; }

    /// <summary>Gets the areas about which anything is published, with their rural and urban parts; those of which rounds disagree are left out.</summary>
    public IReadOnlyList<PublicExtent> Extents => _extents.Value;

    /// <summary>Gets the smallest count that is shown: the strictest that a publication was made with, 5 where there is none.</summary>
    public int SmallestShown => Rounds.SelectMany(round => round.Publications).Select(publication => publication.SmallestShown).DefaultIfEmpty(5).Max();

    private DateOnly Day => Rounds.Count > 0 ? Rounds[0].AsOf : Returns.Count > 0 ? Returns[0].AsOf : DateOnly.MinValue;

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

    // An area that the reviews do not cover whole has a rest of its own, which nobody publishes.
    private HashSet<long> AtomsOf(AreaId id)
    {
        var area = _areas.Find(id)!;
        return
        [
            .. _areas.Under(id, LatticeOfYear.DayOf(area, Day)).Append(area)
                .Where(part => part.Level == AreaLevel.Village || !_reviewed.Contains(part.Id.Value))
                .Select(part => part.Level == AreaLevel.Village ? part.Id.Value : -part.Id.Value),
        ];
    }
}
