using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Measures;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Everything that is counted about the households of one village under one standard.</summary>
internal sealed record VillageSummary(IReadOnlyList<VillageSummaryRow> Counts, IReadOnlyList<VillageMovementRow> Movements);

/// <summary>Counts the households of a village, so that figures cost the same however many households stand behind them.</summary>
internal static class VillageSummaries
{
    private static readonly (PovertyList List, CountedUnit Unit)[] Movements =
    [
        (PovertyList.Poor, CountedUnit.Households), (PovertyList.Poor, CountedUnit.People),
        (PovertyList.NearPoor, CountedUnit.Households), (PovertyList.NearPoor, CountedUnit.People),
    ];

    /// <summary>Counts a village through the rounds of one standard, one a year at most.</summary>
    /// <param name="village">The village.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="rounds">The rounds, by year.</param>
    /// <param name="reviews">All reviews, in these rounds, of households that were ever reviewed in the village, also elsewhere.</param>
    /// <param name="departures">The departures of these households before these rounds.</param>
    /// <remarks>A household is followed within the village: to be reviewed in another one is to have moved.</remarks>
    public static VillageSummary Of(
        long village,
        PovertyStandard standard,
        IReadOnlyList<ReviewRoundRow> rounds,
        IReadOnlyCollection<HouseholdReviewRow> reviews,
        IReadOnlyCollection<HouseholdDepartureRow> departures) =>
        new([.. Counts(village, standard, reviews)], [.. Steps(village, standard, rounds, reviews, departures)]);

    private static IEnumerable<VillageSummaryRow> Counts(long village, PovertyStandard standard, IReadOnlyCollection<HouseholdReviewRow> reviews) =>
        from review in reviews
        where review.VillageId == village
        group review by (review.RoundId, review.IsMinority, review.Status) into households
        orderby households.Key
        select new VillageSummaryRow
        {
            RoundId = households.Key.RoundId,
            VillageId = village,
            IsMinority = households.Key.IsMinority,
            Status = households.Key.Status,
            Households = households.Count(),
            People = households.Sum(household => (long)household.Members),
            Profile = standard.Indicators is { } indicators ? PackedProfile.Pack(ProfileOf(indicators.Count, households)) : null,
        };

    private static DeprivationProfile ProfileOf(int indicators, IEnumerable<HouseholdReviewRow> households)
    {
        var builder = new DeprivationProfileBuilder(indicators);
        foreach (var household in households)
        {
            builder.Add((ushort)household.Deprived, (ushort)household.Known, household.Members);
        }

        return builder.ToProfile();
    }

    private static IEnumerable<VillageMovementRow> Steps(
        long village,
        PovertyStandard standard,
        IReadOnlyList<ReviewRoundRow> rounds,
        IReadOnlyCollection<HouseholdReviewRow> reviews,
        IReadOnlyCollection<HouseholdDepartureRow> departures)
    {
        var roundOf = rounds.ToDictionary(round => round.Year);
        var period = PeriodOf(standard, rounds);
        var tallies = new Dictionary<bool, TransitionTally> { [false] = new(period), [true] = new(period) };
        var left = departures.ToLookup(departure => departure.Id);
        var years = new HouseholdYear[period.Reviews];
        foreach (var household in reviews.GroupBy(review => review.Id))
        {
            var isMinority = false;
            var byRound = household.ToDictionary(review => review.RoundId);
            var wentBefore = left[household.Key].ToDictionary(departure => departure.RoundId, departure => departure.Change);
            HouseholdReviewRow? before = null;
            for (var place = 0; place < years.Length; place++)
            {
                var round = roundOf.GetValueOrDefault(period.FirstYear + place);
                var now = round is null ? null : byRound.GetValueOrDefault(round.Id);
                years[place] = YearOf(village, before, now, round is null ? PresenceChange.None : wentBefore.GetValueOrDefault(round.Id));
                isMinority = now is { } found && found.VillageId == village ? found.IsMinority : isMinority;
                before = now;
            }

            tallies[isMinority].Add(years);
        }

        return
            from round in rounds
            where roundOf.ContainsKey(round.Year - 1)
            from isMinority in tallies.Keys
            from movement in Movements
            let counted = tallies[isMinority].Movement(movement.List, movement.Unit, round.Year)!
            where counted.Base.AllAtStart + counted.Base.AllAtEnd > 0
            select RowOf(round.Id, village, isMinority, counted);
    }

    private static HouseholdYear YearOf(long village, HouseholdReviewRow? before, HouseholdReviewRow? now, PresenceChange departure)
    {
        var wasHere = before?.VillageId == village;
        if (now?.VillageId == village)
        {
            var arrival = now.Arrival == PresenceChange.None && before is not null && !wasHere ? PresenceChange.MovedIn : now.Arrival;
            return arrival switch
            {
                PresenceChange.MovedIn => HouseholdYear.MovedIn(now.Status, now.Members),
                PresenceChange.SplitOff => HouseholdYear.SplitOff(now.Status, now.Members),
                _ => HouseholdYear.Here(now.Status, now.Members),
            };
        }

        return departure == PresenceChange.Ended ? HouseholdYear.Ended
            : departure == PresenceChange.MovedOut || (now is not null && wasHere) ? HouseholdYear.MovedOut
            : default;
    }

    // "Never poor before" looks back to the first review under the standard, also where the store begins later.
    private static ReviewPeriod PeriodOf(PovertyStandard standard, IReadOnlyList<ReviewRoundRow> rounds)
    {
        var first = standard.Reviews.Select(review => review.Year).Concat(rounds.Select(round => round.Year)).Min();
        return new ReviewPeriod(standard.Id, first, rounds.Max(round => round.Year));
    }

    private static VillageMovementRow RowOf(long round, long village, bool isMinority, ListMovement movement) => new()
    {
        RoundId = round,
        VillageId = village,
        IsMinority = isMinority,
        List = movement.List,
        Unit = movement.Unit,
        Parts = new MovementColumns(
            movement.Start,
            movement.End,
            movement.Exit,
            movement.FallenBack,
            movement.NewlyPoor,
            movement.EnteredWithUnknownHistory,
            movement.MovedIn,
            movement.SplitOff,
            movement.MovedOut,
            movement.Ended,
            movement.WasNotKnown,
            movement.BecameNotKnown,
            movement.SizeChange),
        Base = new MovementBaseColumns(
            movement.Base.AllAtStart,
            movement.Base.AllAtEnd,
            movement.Base.NotKnownAtStart,
            movement.Base.NotKnownAtEnd,
            movement.Base.NotListedAtStart,
            movement.Base.EnteredOfThese),
    };
}
