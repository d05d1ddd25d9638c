using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;

namespace Twinning.GraphQL.Demo;

/// <summary>The money of 2017–2020 on four occasions a year. Its sum and the occasions were published; who gave how much is made up.</summary>
internal static class DemoContributions
{
    private const long Unit = 1_000;

    private static readonly IReadOnlyList<(DateOnly Day, Occasion Occasion, int Weight)> Days =
    [
        (new(2017, 1, 28), Occasion.LunarNewYear, 50), (new(2018, 2, 16), Occasion.LunarNewYear, 53),
        (new(2019, 2, 5), Occasion.LunarNewYear, 57), (new(2020, 1, 25), Occasion.LunarNewYear, 62),
        (new(2017, 7, 27), Occasion.WarInvalidsDay, 19), (new(2018, 7, 27), Occasion.WarInvalidsDay, 20),
        (new(2019, 7, 27), Occasion.WarInvalidsDay, 22), (new(2020, 7, 27), Occasion.WarInvalidsDay, 21),
        (new(2017, 10, 4), Occasion.MidAutumn, 27), (new(2018, 9, 24), Occasion.MidAutumn, 29),
        (new(2019, 9, 13), Occasion.MidAutumn, 31), (new(2020, 10, 1), Occasion.MidAutumn, 28),
        (new(2017, 11, 18), Occasion.GreatUnityFestival, 33), (new(2018, 11, 18), Occasion.GreatUnityFestival, 35),
        (new(2019, 11, 18), Occasion.GreatUnityFestival, 38), (new(2020, 11, 18), Occasion.GreatUnityFestival, 41),
    ];

    /// <summary>Returns one activity with one sum of money for each assignment on each of the days, by day.</summary>
    /// <remarks>The published sum is cut by running weights, so that the whole thousands of all parts add up to it exactly.</remarks>
    public static IEnumerable<Activity> Activities()
    {
        var total = PublishedTownFigures.Read().Support.AmountVnd / Unit;
        var parts = Days.OrderBy(day => day.Day)
            .SelectMany(day => DemoProgramme.Assignments.Select(assignment =>
                (day.Day, day.Occasion, Assignment: assignment.Id, Weight: (long)day.Weight * AgencyWeight(assignment.Agency.Value))))
            .ToList();
        var allWeights = parts.Sum(part => part.Weight);
        var (weights, given) = (0L, 0L);
        foreach (var (index, part) in parts.Index())
        {
            weights += part.Weight;
            var amount = (total * weights / allWeights) - given;
            given += amount;
            yield return new Activity(
                new ActivityId(index + 1),
                part.Assignment,
                part.Day,
                part.Occasion == Occasion.MidAutumn ? SupportField.Education : SupportField.Culture,
                part.Occasion,
                new Participants(2 + (int)(part.Assignment.Value % 4), null),
                null,
                [Money(amount)]);
        }
    }

    // Six tenths from the agency's budget, the rest from its staff.
    private static MoneyContribution Money(long amount)
    {
        var budget = amount * 6 / 10;
        return new MoneyContribution(
            ContributionStage.Delivered,
            new Dong(amount * Unit),
            [
                new(ContributionSource.AgencyBudget, new Dong(budget * Unit)),
                new(ContributionSource.Staff, new Dong((amount - budget) * Unit)),
            ]);
    }

    private static long AgencyWeight(long agency) => 6 + (agency * 7 % 10);
}
