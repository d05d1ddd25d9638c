using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Demo;

/// <summary>The support of 2017–2020 on four occasions a year. Its sum and the occasions were published; who gave how much is made up.</summary>
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
        (new(2017, 11, 18), Occasion.GreatUnityDay, 33), (new(2018, 11, 18), Occasion.GreatUnityDay, 35),
        (new(2019, 11, 18), Occasion.GreatUnityDay, 38), (new(2020, 11, 18), Occasion.GreatUnityDay, 41),
    ];

    /// <summary>Returns one contribution for each assignment on each of the days, by day.</summary>
    /// <remarks>The published sum is cut by running weights, so that the whole thousands of all parts add up to it exactly.</remarks>
    public static IEnumerable<ContributionRow> Rows()
    {
        var total = PublishedTownFigures.Read().Support.AmountVnd / Unit;
        var parts = Days.OrderBy(day => day.Day)
            .SelectMany(day => DemoProgramme.Assignments.Select(assignment =>
                (day.Day, day.Occasion, Assignment: assignment.Id.Value, Weight: (long)day.Weight * AgencyWeight(assignment.Agency.Value))))
            .ToList();
        var allWeights = parts.Sum(part => part.Weight);
        var (weights, given) = (0L, 0L);
        foreach (var (index, part) in parts.Index())
        {
            weights += part.Weight;
            var amount = (total * weights / allWeights) - given;
            given += amount;
            yield return new ContributionRow
            {
                Id = index + 1,
                AssignmentId = part.Assignment,
                Day = part.Day,
                Occasion = part.Occasion,
                Amount = amount * Unit,
            };
        }
    }

    private static long AgencyWeight(long agency) => 6 + (agency * 7 % 10);
}
