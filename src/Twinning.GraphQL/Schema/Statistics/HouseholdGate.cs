using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The one way out for figures about households: reads rounds and returns of some years and decides which areas the viewer sees.</summary>
/// <remarks>The office sees all. Everybody else sees published rounds, frozen as published, under one suppression pattern a year for reviews and returns together.</remarks>
internal sealed class HouseholdGate(StoreReader reader)
{
    public async Task<GatedYears> ReadAsync(Sight sight, IReadOnlyCollection<int> years, CancellationToken cancellation)
    {
        var isOffice = sight.Viewer.Role == ViewerRole.Office;
        var returns = await (await reader.FactsAsync<PovertyReturnRow>(sight.Version, cancellation))
            .Where(row => EF.Parameter(years).Contains(row.Year))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellation);
        var rounds = await (await reader.FactsAsync<ReviewRoundRow>(sight.Version, cancellation))
            .Where(row => EF.Parameter(years).Contains(row.Year) && (isOffice || row.PublishedVersion != null))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellation);
        var counts = new List<VillageCount>();
        foreach (var version in rounds.GroupBy(round => isOffice ? sight.Version : round.PublishedVersion!.Value))
        {
            counts.AddRange(await HouseholdCounts.ReadAsync(reader, version.Key, [.. version.Select(round => round.Id)], cancellation));
        }

        var reviewed = rounds.Select(round => ReviewedRound.Of(round, counts.Where(count => count.RoundId == round.Id), sight.Registers.Areas)).ToList();
        return new GatedYears(returns, reviewed, isOffice ? null : Patterns(sight.Registers.Areas, returns, reviewed));
    }

    private static Dictionary<(long Area, int Year), Disclosure> Patterns(
        AreaTree areas, List<PovertyReturnRow> returns, List<ReviewedRound> rounds)
    {
        var patterns = new Dictionary<(long, int), Disclosure>();
        foreach (var year in returns.Select(row => row.Year).Concat(rounds.Select(round => round.Row.Year)).Distinct())
        {
            var cells = LatticeOfYear.Cells(
                areas, [.. returns.Where(row => row.Year == year)], [.. rounds.Where(round => round.Row.Year == year)]);
            foreach (var (area, disclosure) in PublicLattice.Protect(cells, new SuppressionPolicy(), complements: LatticeOfYear.Complements(cells)))
            {
                patterns[(area, year)] = disclosure;
            }
        }

        return patterns;
    }
}

/// <summary>The returns and rounds of some years, and which areas the viewer sees.</summary>
internal sealed class GatedYears(
    IReadOnlyList<PovertyReturnRow> returns,
    IReadOnlyList<ReviewedRound> rounds,
    IReadOnlyDictionary<(long Area, int Year), Disclosure>? patterns)
{
    public IReadOnlyList<PovertyReturnRow> Returns { get; } = returns;

    public IReadOnlyList<ReviewedRound> Rounds { get; } = rounds;

    /// <summary>Tells whether the viewer sees the figures of an area in a year. Without patterns it is the office; what no pattern judged is hidden.</summary>
    public bool Shows(long area, int year) =>
        patterns is null || (patterns.TryGetValue((area, year), out var disclosure) && disclosure == Disclosure.Shown);
}

/// <summary>A round, its counts by village, and the areas it can speak for.</summary>
internal sealed record ReviewedRound(ReviewRoundRow Row, IReadOnlyDictionary<long, VillageCount> ByVillage, IReadOnlyDictionary<long, IReadOnlyList<long>> VillagesOf)
{
    public static ReviewedRound Of(ReviewRoundRow round, IEnumerable<VillageCount> counts, AreaTree areas)
    {
        var scope = areas.VillagesUnder(new AreaId(round.AreaId), round.AsOf).Select(village => village.Value).ToHashSet();
        var villagesOf = new Dictionary<long, IReadOnlyList<long>>();
        foreach (var area in areas.Areas.Where(area => area.Id.Value == round.AreaId || area.Level >= AreaLevel.Commune))
        {
            var villages = areas.VillagesUnder(area.Id, LatticeOfYear.DayOf(area, round.AsOf)).Select(village => village.Value).ToList();
            if (villages.Count > 0 && scope.IsSupersetOf(villages))
            {
                villagesOf[area.Id.Value] = villages;
            }
        }

        var minorityOnly = round.Population == PopulationBase.Minority;
        return new ReviewedRound(
            round,
            counts.Where(count => count.IsMinority || !minorityOnly).GroupBy(count => count.VillageId).ToDictionary(group => group.Key, group => new VillageCount(
                round.Id,
                group.Key,
                minorityOnly,
                group.Sum(count => count.Households),
                group.Sum(count => count.People),
                group.Sum(count => count.Poor),
                group.Sum(count => count.NearPoor))),
            villagesOf);
    }

    /// <summary>Sums the counts of an area, or returns null where the round cannot speak for it.</summary>
    public VillageCount? CountOf(long area) => VillagesOf.TryGetValue(area, out var villages)
        ? villages.Select(village => ByVillage.GetValueOrDefault(village)).OfType<VillageCount>().Aggregate(
            new VillageCount(Row.Id, area, false, 0, 0, 0, 0),
            (sum, count) => sum with
            {
                Households = sum.Households + count.Households,
                People = sum.People + count.People,
                Poor = sum.Poor + count.Poor,
                NearPoor = sum.NearPoor + count.NearPoor,
            })
        : null;
}
