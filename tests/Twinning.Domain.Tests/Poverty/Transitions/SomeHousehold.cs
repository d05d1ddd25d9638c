using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;

namespace Twinning.Domain.Tests.Poverty.Transitions;

/// <summary>
/// Short ways to write histories. A letter is a review: P poor, N near-poor, A average, B above, O not poor, ? undecided, . not recorded;
/// in front of it + moved in, / split off; alone - moved out, x ended.
/// </summary>
internal static class SomeHousehold
{
    public static ReviewPeriod Since2021(int reviews) => new(PovertyStandards.Vn2022.Id, 2021, 2020 + reviews);

    public static HouseholdYear[] Years(string letters, int members = 4)
    {
        var years = new List<HouseholdYear>();
        for (var i = 0; i < letters.Length; i++)
        {
            years.Add(letters[i] switch
            {
                '.' => default,
                '-' => HouseholdYear.MovedOut,
                'x' => HouseholdYear.Ended,
                '+' => HouseholdYear.MovedIn(Status(letters[++i]), members),
                '/' => HouseholdYear.SplitOff(Status(letters[++i]), members),
                var letter => HouseholdYear.Here(Status(letter), members),
            });
        }

        return [.. years];
    }

    /// <summary>Writes the same as a history of records.</summary>
    public static HouseholdHistory History(HouseholdYear[] years, int firstYear = 2021) => HouseholdHistory.Of(
        new HouseholdId(1),
        [.. years.Index().Where(year => year.Item.IsHere)
            .Select(year => new HouseholdRound(PovertyStandards.Vn2022.Id, firstYear + year.Index, year.Item.Status, year.Item.Members))],
        [.. years.Index().Where(year => year.Item.Change != PresenceChange.None)
            .Select(year => new PresenceEvent(firstYear + year.Index, year.Item.Change))]).Value!;

    public static TransitionTally Tally(params string[] histories)
    {
        var tally = new TransitionTally(Since2021(Years(histories[0]).Length));
        foreach (var history in histories)
        {
            tally.Add(Years(history));
        }

        return tally;
    }

    public static void AddMany(this TransitionTally tally, int times, string history)
    {
        var years = Years(history);
        for (var i = 0; i < times; i++)
        {
            tally.Add(years);
        }
    }

    private static PovertyStatus Status(char letter) => letter switch
    {
        'P' => PovertyStatus.Poor,
        'N' => PovertyStatus.NearPoor,
        'A' => PovertyStatus.AverageLivingStandard,
        'B' => PovertyStatus.AboveAverage,
        'O' => PovertyStatus.NotPoor,
        _ => PovertyStatus.Unknown,
    };
}
