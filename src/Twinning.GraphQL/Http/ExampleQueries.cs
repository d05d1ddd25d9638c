using System.Collections.Generic;

namespace Twinning.GraphQL.Http;

/// <summary>The questions that the start page and the log offer.</summary>
internal static class ExampleQueries
{
    /// <summary>Gets them, the first to try first.</summary>
    public static IReadOnlyList<ExampleQuery> All { get; } =
    [
        new(
            "Is every bôn looked after?",
            """
            {
              coverage(asOf: "2020-12-31") {
                day
                villagesInScope
                villagesCovered
                agenciesInForce
                uncovered { totalCount }
              }
            }
            """),
        new(
            "How did poverty among minority households change, 2016 to 2020?",
            """
            {
              povertyReduction(area: {code: "624", on: "2020-12-31"}, population: MINORITY, from: 2016, to: 2020) {
                from { poor { value } }
                to { poor { value } }
                households
                relativeChangePercent
                compoundPerYearPercent
                violations { code message { en } }
              }
            }
            """),
        new(
            "How much support was given?",
            """
            {
              supportTotals(from: 2017, to: 2020) {
                amount
                printed
                byOccasion { occasion amount }
              }
            }
            """),
    ];
}
