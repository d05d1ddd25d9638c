using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.Tests.Generated;

/// <summary>The households of a village through the rounds: incomes and deprivations that make them what they are.</summary>
/// <remarks>
/// The first few of a village go through all its groups and statuses and stay what they are, so that how many summaries a village has does
/// not depend on how many households it has.
/// </remarks>
internal static class GeneratedHouseholds
{
    private static readonly PovertyStatus[] Statuses =
        [PovertyStatus.NearPoor, PovertyStatus.AverageLivingStandard, PovertyStatus.AboveAverage, PovertyStatus.Poor];

    /// <summary>Gets the place of the household whose status the correction changes.</summary>
    public static int Corrected => GeneratedPlan.FewestPerVillage - 1;

    /// <summary>Returns every household of a village in every round, round by round.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="village">The place of the village from 0 on.</param>
    /// <param name="firstId">The pseudonym of its first household.</param>
    public static IEnumerable<HouseholdReviewRow> Rows(GeneratedPlan plan, int village, long firstId)
    {
        var settlement = GeneratedPlaces.SettlementOf(plan, village);
        var poorPercent = village % 40;
        foreach (var (round, _) in GeneratedPlan.Years.Index())
        {
            // The same draws in each round, a little higher each time: a few leave poverty, and all others stay as they are.
            var draws = new GeneratedNumbers(village + 1);
            for (var household = 0; household < plan.HouseholdsOf(village); household++)
            {
                var draw = draws.Below(100) + (round * 4);
                var status = household < 2 * Statuses.Length ? First(village, household / 2)
                    : household == Corrected ? PovertyStatus.AverageLivingStandard
                    : draw < poorPercent ? First(village, 3)
                    : draw < poorPercent + 8 ? PovertyStatus.NearPoor
                    : draw < 75 ? PovertyStatus.AverageLivingStandard
                    : PovertyStatus.AboveAverage;
                yield return Row(
                    firstId + household,
                    round + 1,
                    village,
                    settlement,
                    status,
                    members: 1 + draws.Below(4) + draws.Below(5),
                    isMinority: IsMinority(village, household < 2 * Statuses.Length ? household : draws.Below(10)),
                    draws.Below(1 << GeneratedPlan.Standard.Indicators!.Count));
            }
        }
    }

    /// <summary>Returns the corrected review of a household.</summary>
    public static HouseholdReviewRow Correct(HouseholdReviewRow row, int village) =>
        Row(row.Id, row.RoundId, village, row.Settlement!.Value, PovertyStatus.NearPoor, row.Members, row.IsMinority, row.Deprived);

    // One village in five has nobody poor.
    private static PovertyStatus First(int village, int place) =>
        village % 5 == 0 && Statuses[place] == PovertyStatus.Poor ? PovertyStatus.NearPoor : Statuses[place];

    // Of three villages one is of the minority, one of the majority, and one is mixed.
    private static bool IsMinority(int village, int household) => (village % 3) switch
    {
        0 => true,
        1 => false,
        _ => household % 2 == 0,
    };

    private static HouseholdReviewRow Row(
        long id, long round, int village, SettlementType settlement, PovertyStatus status, int members, bool isMinority, int pattern)
    {
        var lines = GeneratedPlan.Standard.LinesFor(settlement);
        return new HouseholdReviewRow
        {
            Id = id,
            RoundId = round,
            VillageId = GeneratedPlaces.Village(village),
            Status = status,
            Members = members,
            IsMinority = isMinority,
            Settlement = settlement,
            IncomePerPerson = status switch
            {
                PovertyStatus.Poor or PovertyStatus.NearPoor => lines.WithDeprivations.Value.Amount,
                PovertyStatus.AverageLivingStandard => lines.Average!.Value.Amount,
                _ => lines.Average!.Value.Amount + 1,
            },
            Deprived = status == PovertyStatus.Poor ? Many(pattern) : Few(pattern),
            Known = (1 << GeneratedPlan.Standard.Indicators!.Count) - 1,
        };
    }

    private static int Many(int pattern) => pattern | 0b0100_1000_0001;

    private static int Few(int pattern)
    {
        while (BitOperations.PopCount((uint)pattern) >= GeneratedPlan.Standard.DeprivationCutoff.Value)
        {
            pattern &= pattern - 1;
        }

        return pattern;
    }
}
