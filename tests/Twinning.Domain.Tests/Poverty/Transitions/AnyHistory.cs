using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeHousehold;

namespace Twinning.Domain.Tests.Poverty.Transitions;

/// <summary>Random histories: of any shape, and of the shapes that sound records can have.</summary>
internal static class AnyHistory
{
    // A status more than once is drawn more often.
    private static readonly PovertyStatus[] Statuses = [PovertyStatus.Poor, PovertyStatus.Poor, .. Enum.GetValues<PovertyStatus>()];

    private static readonly Gen<HouseholdYear> Year =
        from status in Gen.Int[0, Statuses.Length - 1].Select(i => Statuses[i])
        from members in Gen.Int[1, 12]
        from shape in Gen.Int[0, 12]
        select shape switch
        {
            0 => default,
            1 => HouseholdYear.MovedOut,
            2 => HouseholdYear.Ended,
            3 => HouseholdYear.MovedIn(status, members),
            4 => HouseholdYear.SplitOff(status, members),
            _ => HouseholdYear.Here(status, members),
        };

    /// <summary>Gets groups of households over two to seven reviews, whether or not their comings and goings make sense.</summary>
    public static Gen<HouseholdYear[][]> Groups { get; } = Gen.Int[2, 7].SelectMany(reviews => Year.Array[reviews].Array[0, 30]);

    /// <summary>Gets the same groups with the comings and goings that cannot be taken out.</summary>
    public static Gen<HouseholdYear[][]> SoundGroups { get; } = Groups.Select(group => group.Select(Sound).ToArray());

    public static TransitionTally Count(IReadOnlyList<HouseholdYear[]> group, int reviews)
    {
        var tally = new TransitionTally(Since2021(reviews));
        foreach (var years in group)
        {
            tally.Add(years);
        }

        return tally;
    }

    public static int Reviews(HouseholdYear[][] group) => group.Length == 0 ? 2 : group[0].Length;

    private static HouseholdYear[] Sound(HouseholdYear[] years)
    {
        var (isHere, hasGone, hasEnded) = (false, false, false);
        var sound = new HouseholdYear[years.Length];
        for (var i = 0; i < years.Length; i++)
        {
            var year = years[i];
            var comes = year.Change is PresenceChange.MovedIn or PresenceChange.SplitOff;
            if (hasEnded || (hasGone && year.IsHere && !comes) || (!isHere && !year.IsHere))
            {
                continue;
            }

            sound[i] = isHere && comes ? HouseholdYear.Here(year.Status, year.Members) : year;
            hasEnded = year.Change == PresenceChange.Ended;
            hasGone = hasEnded || year.Change == PresenceChange.MovedOut;
            isHere = year.IsHere || (isHere && !hasGone);
        }

        return sound;
    }
}
