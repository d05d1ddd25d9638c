using System.Collections.Generic;
using System.Text.Json;
using Twinning.GraphQL.Schema;

namespace Twinning.Benchmarks.Serving;

/// <summary>One thing asked of both: of the graph, and of the endpoint written by hand for it.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Graph">The request to the graph.</param>
/// <param name="Plain">The request to the endpoint.</param>
/// <param name="Reference">The share of the hand-written throughput that may not be missed.</param>
/// <param name="Aim">The share that is aimed at.</param>
/// <param name="Status">The status of each answer.</param>
internal sealed record Operation(string Title, string Graph, string Plain, double Reference, double Aim, int Status = 200)
{
    private const string RecordVisit =
        "mutation($input: RecordVisitInput!) { recordVisit(input: $input) { visit { id day officers } violations { code } } }";

    /// <summary>Gets the question whose answer is kept.</summary>
    public static string ListQuery => "{ visits(first: 20) { nodes { id day officers } } }";

    /// <summary>Gets a write.</summary>
    public static Operation Write { get; } = new(
        "one mutation",
        Requests.Post(RecordVisit, new { input = Visit("graph-" + LoadProcess.Number) }, asOffice: true),
        Requests.PostTo("/plain/visit", JsonSerializer.Serialize(Visit("plain-" + LoadProcess.Number)), asOffice: true),
        0.53,
        0.7);

    /// <summary>Gets the same beside an endpoint whose writers sleep where the file is busy, as the provider has it.</summary>
    public static Operation WriteBesideSleepers { get; } = Write with
    {
        Plain = Requests.PostTo("/plain/visit-sleeping", JsonSerializer.Serialize(Visit("sleeping-" + LoadProcess.Number)), asOffice: true),
    };

    /// <summary>Gets the five that are compared.</summary>
    public static IReadOnlyList<Operation> All { get; } =
    [
        new("small list", Requests.Post(ListQuery), Requests.GetFrom("/plain/list"), 0.32, 0.5),
        new(
            "three-level nested",
            Requests.Post(
                """
                { villages(first: 24) { nodes { id name activities(first: 5, year: 2024) { nodes { id day field
                  contributions { id kind amount } } } } } }
                """),
            Requests.GetFrom("/plain/nested"),
            0.40,
            0.5),
        new(
            "filtered-sorted page",
            Requests.Post(
                """
                query($from: LocalDate!, $to: LocalDate!) { contributions(first: 20, order: [{ amount: DESC }],
                  where: { stage: { eq: DELIVERED }, kind: { eq: MONEY }, day: { gte: $from, lte: $to } }) { nodes { id day kind amount } totalCount } }
                """,
                new { from = "2023-03-01", to = "2024-06-30" }),
            Requests.GetFrom("/plain/page?from=2023-03-01&to=2024-06-30"),
            0.25,
            0.5),
        new(
            "grouped aggregate",
            Requests.Post("{ contributionsGroupBy(by: [YEAR, KIND]) { key { year kind } count sum { moneyGiven workDays } } }"),
            Requests.GetFrom("/plain/groups"),
            0.84,
            0.9),
        Write,
    ];

    /// <summary>Returns a write to the graph under a key.</summary>
    public static string WriteUnder(string key) => Requests.Post(RecordVisit, new { input = Visit(key) }, asOffice: true);

    private static object Visit(string key) => new
    {
        assignment = NodeId.Of("Assignment", 1),
        day = "2025-02-03",
        officers = 2,
        contacts = new[] { "VILLAGE_HEAD" },
        idempotencyKey = key,
    };
}
