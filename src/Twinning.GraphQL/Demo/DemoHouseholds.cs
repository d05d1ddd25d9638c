using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Demo;

/// <summary>The minority households of the 24 villages through the reviews of 2016–2020: counts only, no person stands behind them.</summary>
/// <remarks>
/// Published are 4,135 households with 20,413 people, 1,033 poor in 2016 and 75 at the end of 2020. Everything between, and how they
/// spread over villages, is made up.
/// </remarks>
internal static class DemoHouseholds
{
    // Sixteen households with 79 people; 4,135 households of this run have 20,413.
    private static readonly int[] Members = [5, 4, 6, 5, 2, 5, 4, 7, 5, 6, 5, 3, 8, 5, 4, 5];

    // Households of a village, and how many of them were poor at the end of 2016, 2017, 2018, 2019, 2020.
    private static readonly (int Households, int[] Poor)[] Villages =
    [
        (148, [22, 17, 11, 5, 0]), (203, [23, 19, 12, 5, 0]), (117, [19, 14, 9, 4, 0]),
        (176, [35, 26, 18, 8, 0]), (231, [41, 33, 21, 10, 2]), (94, [23, 19, 12, 7, 3]),
        (162, [35, 27, 21, 12, 6]), (209, [28, 21, 13, 6, 0]), (138, [37, 31, 20, 12, 5]),
        (121, [28, 23, 16, 9, 3]), (187, [35, 26, 17, 9, 2]), (155, [24, 18, 12, 5, 0]),
        (262, [85, 71, 46, 24, 7]), (198, [74, 58, 37, 23, 8]), (243, [61, 45, 33, 17, 5]),
        (171, [52, 41, 26, 13, 1]), (136, [47, 39, 24, 13, 4]), (214, [60, 46, 34, 19, 6]),
        (219, [78, 59, 41, 23, 9]), (183, [42, 34, 20, 10, 0]), (126, [37, 30, 20, 9, 2]),
        (147, [47, 35, 23, 14, 4]), (152, [55, 42, 29, 14, 3]), (143, [45, 38, 25, 15, 5]),
    ];

    private static int FirstYear => 2016;

    private static int Rounds => 5;

    /// <summary>Returns the yearly reviews of the town.</summary>
    public static IReadOnlyList<ReviewRoundRow> RoundRows() => [.. Enumerable.Range(0, Rounds).Select(round => new ReviewRoundRow
    {
        Id = round + 1,
        AreaId = DemoPlaces.Town.Value,
        Year = FirstYear + round,
        Kind = ReturnKind.Annual,
        AsOf = new DateOnly(FirstYear + round, 12, 31),
        Standard = PovertyStandards.Vn2016.Id.Value,
        Population = PopulationBase.Minority,
        IsSynthetic = true,
        Note = Note(FirstYear + round),
    })];

    /// <summary>Returns the publications of the rounds: the public sees what was recorded.</summary>
    public static IEnumerable<PublicationRow> PublicationRows(long version) => Enumerable.Range(1, Rounds).Select(round => new PublicationRow
    {
        Id = round,
        RoundId = round,
        PublishedVersion = version,
        SmallestShown = new SuppressionPolicy().Threshold,
        DecidingDocument = DemoDocuments.MadeUp,
    });

    /// <summary>Returns every household in every round; the same households all through.</summary>
    public static IReadOnlyList<HouseholdReviewRow> ReviewRows() => [.. Reviews()];

    private static IEnumerable<HouseholdReviewRow> Reviews()
    {
        var first = 0;
        foreach (var (village, (households, poor)) in Villages.Index())
        {
            var settlement = DemoMap.Tree.SettlementOn(DemoVillages.Id(village).Area, DemoDocuments.Start)!.Value;
            foreach (var (round, status) in DemoPaths.Of(village, households, poor).Index())
            {
                for (var household = 0; household < households; household++)
                {
                    var found = DemoFindings.Of(status[household], first + household, round, settlement);
                    yield return new HouseholdReviewRow
                    {
                        Id = first + household + 1,
                        RoundId = round + 1,
                        VillageId = DemoVillages.Id(village).Value,
                        Status = found.Status,
                        IncomePerPerson = found.IncomePerPerson,
                        Deprived = found.Deprived,
                        Known = (1 << PovertyStandards.Vn2016.Indicators!.Count) - 1,
                        Settlement = settlement,
                        Members = Members[(first + household) % Members.Length],
                        IsMinority = true,
                    };
                }
            }

            first += households;
        }
    }

    private static string Note(int year) => year switch
    {
        2016 => "Published: 1,033 poor minority households in the 24 villages (the article says \"năm 2016\"; the day is an assumption). "
            + "Not published: the number of all households that year; the demonstration uses the 4,135 of 2020. "
            + "Made up: how they spread over the villages, household sizes, and near-poor households.",
        2020 => "Published: 75 poor of 4,135 minority households with 20,413 people in the 24 villages at the end of 2020. "
            + "Made up: how they spread over the villages, household sizes, and near-poor households.",
        _ => "Made up as a whole: only 2016 and 2020 were published. The households are those of 2020.",
    };
}
