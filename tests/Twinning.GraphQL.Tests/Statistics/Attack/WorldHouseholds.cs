using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>The households of a small world: where they live, and what reviews find of them.</summary>
internal sealed class WorldHouseholds(Random random, bool isPlain)
{
    private readonly Dictionary<long, bool> _isMinority = [];
    private readonly Dictionary<long, Moods> _moods = [];

    /// <summary>Gets the village of each household.</summary>
    public IReadOnlyDictionary<long, long> Homes { get; private set; } = new Dictionary<long, long>();

    public bool IsMinority(long household) => _isMinority[household];

    /// <summary>Lets a year pass: some households go, some move, new ones come.</summary>
    public void Settle(List<long> villages)
    {
        var homes = new Dictionary<long, long>();
        foreach (var (household, village) in Homes.Where(_ => !OneIn(20)))
        {
            homes[household] = villages.Contains(village) && !OneIn(25) ? village : villages[random.Next(villages.Count)];
        }

        foreach (var village in villages)
        {
            for (var more = Homes.Count == 0 ? (OneIn(8) ? random.Next(8) : 15 + random.Next(45)) : random.Next(3); more > 0; more--)
            {
                var household = _isMinority.Count + 1;
                var moods = MoodsOf(village);
                _isMinority[household] = random.NextDouble() < moods.Minority;
                homes[household] = village;
            }
        }

        Homes = homes;
    }

    /// <summary>Says how a household came since the review before; of some that came, nothing is recorded.</summary>
    public PresenceChange ArrivalOf(long household, IReadOnlyDictionary<long, long> before) =>
        before.Count == 0 || before.ContainsKey(household) || OneIn(3) ? PresenceChange.None
        : OneIn(2) ? PresenceChange.MovedIn : PresenceChange.SplitOff;

    /// <summary>Makes the review of a household, as its village is minded.</summary>
    public HouseholdReviewRow Found(long household, long village, ReviewRoundRow round, PresenceChange arrival)
    {
        var moods = MoodsOf(village);
        var all = (1 << PovertyStandards.Vn2022.Indicators!.Count) - 1;
        var deprived = Enumerable.Range(0, Cell.Indicators).Sum(bit => random.NextDouble() < moods.Deprived[bit] ? 1 << bit : 0);
        var isKnown = random.NextDouble() >= moods.Unknown;
        var isLow = random.NextDouble() < moods.Low;
        var isPoor = int.PopCount(deprived) >= Cell.Cutoff || (!isKnown && OneIn(2));
        return new HouseholdReviewRow
        {
            Id = household,
            RoundId = round.Id,
            VillageId = village,
            Status = !isLow ? PovertyStatus.AboveAverage : isPoor ? PovertyStatus.Poor : PovertyStatus.NearPoor,
            Members = 1 + random.Next(7),
            IsMinority = _isMinority[household],
            Settlement = SettlementType.Rural,
            Deprived = isKnown ? deprived : 0,
            Known = isKnown ? all : all - 1,
            Arrival = arrival,
        };
    }

    private bool OneIn(int times) => random.Next(times) == 0;

    // Most villages are plain, so that much is shown; the others have small counts of all kinds.
    private Moods MoodsOf(long village) => _moods.TryGetValue(village, out var moods) ? moods : _moods[village] = !OneIn(3)
        ? new Moods(
            Any(0, 0, 1, 0.5),
            Any(0, 0.5, 0.5, 1),
            OneIn(8) ? 0.4 : 0,
            [.. Enumerable.Range(0, Cell.Indicators).Select(_ => Any(0, 0.5, isPlain ? 0.5 : 1, isPlain ? 0.8 : 1))])
        : new Moods(
            Any(0, 0.05, 0.5, 0.95, 1),
            Any(0, 0.05, 0.3, 0.95),
            OneIn(3) ? Any(0.05, 0.3) : 0,
            [.. Enumerable.Range(0, Cell.Indicators).Select(_ => Any(0, 0.05, 0.5, 0.95, 1))]);

    private double Any(params double[] chances) => chances[random.Next(chances.Length)];

    /// <summary>How likely a household of a village is a minority one, has a low income, lacks an answer, and is deprived in each indicator.</summary>
    private sealed record Moods(double Minority, double Low, double Unknown, double[] Deprived);
}
