using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>The life of a small world, made of a seed: reviews of some years, publications, corrections, publications anew, returns.</summary>
internal sealed class WorldScript
{
    // The first of the worlds in which many returns are recorded that leave much out.
    private const int FirstOfReturns = 1_000_000;

    private readonly Random _random;
    private readonly bool _hasManyReturns;
    private readonly WorldMap _map;
    private readonly AreaTree _tree;
    private AreaTree _stored;
    private readonly List<ReviewRoundRow> _rounds = [];
    private readonly Dictionary<(long Household, long Round), HouseholdReviewRow> _reviews = [];
    private readonly List<WorldWrite> _writes = [];
    private readonly WorldHouseholds _households;
    private readonly Dictionary<(long Area, int Year, PopulationBase Population), long> _returns = [];

    private WorldScript(int seed)
    {
        _random = new Random(seed);
        _hasManyReturns = seed >= FirstOfReturns;
        _map = WorldMap.Of(_random);
        _households = new WorldHouseholds(_random, seed % 2 == 1);
        _tree = _stored = _map.Tree;
        _writes.Add(new WorldWrite { Map = _tree });
        var first = 2023 + _random.Next(2);
        var minority = _random.Next(4) == 0 ? PopulationBase.Minority : PopulationBase.All;
        for (var year = first; year <= 2025; year++)
        {
            Review(year, minority);
            Later(year);
        }
    }

    public static IReadOnlyList<WorldWrite> Of(int seed) => new WorldScript(seed)._writes;

    private bool OneIn(int times) => _random.Next(times) == 0;

    private int Often(int times) => _hasManyReturns ? times / 2 : times;

    private void Review(int year, PopulationBase population)
    {
        var day = new DateOnly(year, 12, 31);
        var villages = _tree.VillagesUnder(new AreaId(1), day).Select(village => village.Value).ToList();
        var before = _households.Homes;
        _households.Settle(villages);
        var places = Places(day);
        var rounds = places.Select((place, index) => new ReviewRoundRow
        {
            Id = _rounds.Count + index + 1,
            AreaId = place,
            Year = year,
            Kind = ReturnKind.Annual,
            AsOf = day,
            Standard = PovertyStandards.Vn2022.Id.Value,
            Population = OneIn(12) ? PopulationBase.Minority : population,
            IsSynthetic = true,
            Note = string.Empty,
        }).ToList();
        _rounds.AddRange(rounds);
        var (reviews, departures) = (new List<HouseholdReviewRow>(), new List<HouseholdDepartureRow>());
        foreach (var round in rounds)
        {
            var within = Within(round);
            reviews.AddRange(_households.Homes
                .Where(home => within.Contains(home.Value) && (round.Population == PopulationBase.All || _households.IsMinority(home.Key)))
                .Select(home => _households.Found(home.Key, home.Value, round, _households.ArrivalOf(home.Key, before))));
            departures.AddRange(before.Where(home => within.Contains(home.Value) && !_households.Homes.ContainsKey(home.Key) && !OneIn(4)).Select(home => new HouseholdDepartureRow
            {
                Id = home.Key,
                RoundId = round.Id,
                VillageId = home.Value,
                Change = OneIn(2) ? PresenceChange.MovedOut : PresenceChange.Ended,
            }));
        }

        Keep(new WorldWrite { Rounds = rounds, Reviews = reviews, Departures = departures });
        foreach (var batch in rounds.Select(round => round.Id).Where(_ => !OneIn(10)).GroupBy(_ => OneIn(2)))
        {
            _writes.Add(new WorldWrite { Published = [.. batch] });
        }
    }

    // Corrections, their publications, and returns.
    private void Later(int year)
    {
        for (var more = _random.Next(4); more > 0; more--)
        {
            if (_hasManyReturns && OneIn(2))
            {
                Keep(new WorldWrite { Returns = [.. Returns(year)] });
            }

            switch (_random.Next(8))
            {
                case 0 or 1:
                    Keep(new WorldWrite { Returns = [.. Returns(year)] });
                    break;
                case 2 when OneIn(2):
                    _stored = _map.Corrected(_random);
                    _writes.Add(new WorldWrite { Map = _stored });
                    break;
                default:
                    Correct();
                    break;
            }
        }
    }

    private void Correct()
    {
        if (_rounds.Count == 0)
        {
            return;
        }

        var round = _rounds[_random.Next(_rounds.Count)];
        var villages = Within(round).Where(_ => OneIn(3)).ToList();
        var touched = _reviews.Values.Where(review => review.RoundId == round.Id && villages.Contains(review.VillageId)).OrderBy(_ => _random.Next())
            .Take(1 + _random.Next(OneIn(4) ? 12 : 4)).ToList();
        var removed = touched.Where(_ => OneIn(5)).ToList();
        var isPublished = !OneIn(5);
        Keep(new WorldWrite
        {
            Reviews = [.. touched.Except(removed).Select(review => _households.Found(review.Id, review.VillageId, round, review.Arrival))],
            Removed = [.. removed.Select(review => (review.Id, review.RoundId))],
            Published = isPublished && OneIn(2) ? [round.Id] : [],
        });
        if (isPublished && _writes[^1].Published.Count == 0)
        {
            _writes.Add(new WorldWrite { Published = OneIn(3) ? [.. _rounds.Select(one => one.Id)] : [round.Id] });
        }
    }

    private void Keep(WorldWrite write)
    {
        foreach (var review in write.Reviews)
        {
            _reviews[(review.Id, review.RoundId)] = review;
        }

        foreach (var removed in write.Removed)
        {
            _reviews.Remove(removed);
        }

        _writes.Add(write);
    }

    private IEnumerable<long> Places(DateOnly day)
    {
        var level = _random.Next(4) switch { 0 => AreaLevel.Province, 1 => AreaLevel.Commune, _ => AreaLevel.District };
        var areas = _tree.Areas.Where(area => area.Days.Contains(day) && area.Level == level && _tree.VillagesUnder(area.Id, day).Count > 0)
            .Select(area => area.Id.Value).ToList();
        return areas.Count == 0 ? [1] : areas.Where(_ => areas.Count == 1 || !OneIn(5)).ToList();
    }

    private HashSet<long> Within(ReviewRoundRow round) =>
        [.. _tree.VillagesUnder(new AreaId(round.AreaId), round.AsOf).Select(village => village.Value)];

    private IEnumerable<PovertyReturnRow> Returns(int year)
    {
        var day = new DateOnly(year, 12, 31);
        foreach (var area in _tree.Areas.Where(area => area.Days.Contains(day) && OneIn(area.Level == AreaLevel.Village ? Often(6) : 2)))
        {
            foreach (var population in new[] { PopulationBase.All, PopulationBase.Minority }.Where(_ => !OneIn(3)))
            {
                var villages = _tree.VillagesUnder(area.Id, day).Select(village => village.Value).ToHashSet();
                var rounds = _rounds.Where(round => round.Year == year).ToDictionary(round => round.Id);
                var households = _reviews.Values.Where(review => rounds.ContainsKey(review.RoundId) && villages.Contains(review.VillageId)
                    && (population == PopulationBase.All || review.IsMinority)).ToList();
                var isKnown = villages.All(village => rounds.Values.Any(round =>
                    (round.Population == PopulationBase.All || population == PopulationBase.Minority) && Within(round).Contains(village)));
                if (isKnown && villages.Count > 0)
                {
                    _returns.TryAdd((area.Id.Value, year, population), _returns.Count + 1);
                    var row = Return(_returns[(area.Id.Value, year, population)], area.Id.Value, year, population, households);

                    // Of one that counts other villages than the store knows there, nobody could say what it tells.
                    if (villages.SetEquals(_stored.VillagesUnder(area.Id, day).Select(village => village.Value)))
                    {
                        yield return row;
                    }
                }
            }
        }
    }

    private PovertyReturnRow Return(long id, long area, int year, PopulationBase population, List<HouseholdReviewRow> households)
    {
        FlowColumns End(PovertyStatus status) => new(null, null, null, null, null, OneIn(Often(6)) ? null : households.Count(row => row.Status == status));
        string? Percent(PovertyStatus status) => households.Count == 0 ? null
            : Math.Round(100m * households.Count(row => row.Status == status) / households.Count, 2, MidpointRounding.AwayFromZero).ToString("F2", CultureInfo.InvariantCulture);
        return new PovertyReturnRow
        {
            Id = id,
            AreaId = area,
            Year = year,
            Standard = PovertyStandards.Vn2022.Id.Value,
            Population = population,
            Kind = ReturnKind.Annual,
            AsOf = new DateOnly(year, 12, 31),
            Households = OneIn(Often(6)) ? null : households.Count,
            Poor = End(PovertyStatus.Poor),
            NearPoor = End(PovertyStatus.NearPoor),
            PrintedPoorPercent = Percent(PovertyStatus.Poor),
            PrintedNearPoorPercent = Percent(PovertyStatus.NearPoor),
            Source = "test",
        };
    }
}
