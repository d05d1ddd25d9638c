using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Support;

/// <summary>Plans of Bôn 07, which agency 13 looks after under assignment 13; the weakest sides of its survey are water and information.</summary>
public class PlanTests
{
    private const string Adopt = """
        mutation($input: AdoptSupportPlanInput!) { adoptSupportPlan(input: $input) {
          supportPlan { id tasks { id number work households history { state } } fieldsLeftOut { field reason } } recordedAt violations { code severity } } }
        """;

    private const string Record = """
        mutation($input: RecordTaskStateInput!) { recordTaskState(input: $input) {
          planTask { state doneOn history { state day achieved { amount unit } cause } } recordedAt violations { code } } }
        """;

    private static readonly string Assignment = Desk.Id("Assignment", 13);

    [Fact]
    public void The_plans_of_the_demonstration_break_no_rule()
    {
        var plans = DemoPlans.All.Select(made => made.Plan).ToList();

        Assert.Equal(48, plans.Count);
        Assert.Equal(5, plans.SelectMany(plan => plan.Tasks).Select(task => task.State).Distinct().Count());
        Assert.All(DemoPlans.All, made => Assert.Empty(
            PlanRules.Judge(made.Plan, DemoPlans.Register, made.Survey, [.. plans.Where(other => other != made.Plan)]).Violations));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_plan_that_breaks_five_rules_returns_five_violations_at_once(string database)
    {
        using var graph = Graph.Open(database);
        var broken = new { number = 1, field = "HEALTH", work = " ", responsible = Desk.Id("Agency", 13), beneficiaries = new { kind = "VILLAGE" }, target = new { amount = 3m, unit = "" }, dueDay = "2022-01-31" };
        var answer = (await graph.AskWithAsync(Adopt, Plan([Water(), broken]), Tokens.Office())).GetProperty("adoptSupportPlan");

        Assert.Equal(["PLAN-NUMBER", "PLAN-WORK", "PLAN-RESPONSIBLE", "PLAN-TARGET", "PLAN-DUE"], answer.GetProperty("violations").Texts("code"));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("supportPlan").ValueKind);
        Assert.Empty((await PlansAsync(graph, 2021)).EnumerateArray());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_agency_of_the_assignment_adopts_once_and_corrects(string database)
    {
        using var graph = Graph.Open(database);
        foreach (var stranger in new[] { Desk.Agency(14), null })
        {
            Assert.Contains("FORBIDDEN", await ErrorAsync(graph, Adopt, Plan([Water()]), stranger), StringComparison.Ordinal);
        }

        var once = Plan([Water()], key: "p1");
        var adopted = (await graph.AskWithAsync(Adopt, once, Desk.Agency(13))).GetProperty("adoptSupportPlan");
        Assert.Empty(adopted.GetProperty("violations").EnumerateArray());
        Assert.Equal("ANOTHER_PROGRAMME", Assert.Single(adopted.GetProperty("supportPlan").GetProperty("fieldsLeftOut").Texts("reason")));
        Assert.Equal(adopted.GetRawText(), (await graph.AskWithAsync(Adopt, once, Desk.Agency(13))).GetProperty("adoptSupportPlan").GetRawText());
        Assert.Equal("PLAN-TWICE", Assert.Single((await graph.AskWithAsync(Adopt, Plan([Water()]), Desk.Agency(13))).GetProperty("adoptSupportPlan").GetProperty("violations").Texts("code")));

        var task = adopted.GetProperty("supportPlan").GetProperty("tasks")[0].GetProperty("id").GetString();
        await graph.AskWithAsync(Record, new { task, state = "IN_PROGRESS", day = "2021-04-01" }, Desk.Agency(13));
        var corrected = (await graph.AskWithAsync(Adopt, Plan([Water("Đào giếng"), Water("Lắp bể nước", 2)], correct: true), Desk.Agency(13))).GetProperty("adoptSupportPlan");
        var tasks = corrected.GetProperty("supportPlan").GetProperty("tasks");
        Assert.Equal(["Đào giếng", "Lắp bể nước"], tasks.Texts("work"));
        Assert.Equal(task, tasks[0].GetProperty("id").GetString());
        Assert.Equal(["IN_PROGRESS"], tasks[0].GetProperty("history").Texts("state"));
        Assert.Equal(2, Assert.Single((await PlansAsync(graph, 2021)).EnumerateArray()).GetProperty("tasks").GetArrayLength());
        var before = Assert.Single((await PlansAsync(graph, 2021, adopted.GetProperty("recordedAt").GetString())).EnumerateArray()).GetProperty("tasks");
        Assert.Equal(["Làm bể nước"], before.Texts("work"));
        Assert.Equal(["PLANNED"], before.Texts("state"));
    }

    [Fact]
    public async Task What_was_reached_of_tasks_for_households_is_not_public()
    {
        const string Query = """{ villages(first: 100, asOf: "2019-12-31") { nodes { plans(year: 2019) { tasks { beneficiaryKind history { achieved { amount } } } } } } }""";
        using var graph = Graph.Open("SQLite");

        Assert.NotEmpty(Reached(await graph.AskAsync(Query, Tokens.Office()), forHouseholds: true));
        Assert.Empty(Reached(await graph.AskAsync(Query), forHouseholds: true));
        Assert.NotEmpty(Reached(await graph.AskAsync(Query), forHouseholds: false));

        static IEnumerable<JsonElement> Reached(JsonElement answer, bool forHouseholds) =>
            from village in answer.GetProperty("villages").GetProperty("nodes").EnumerateArray()
            from plan in village.GetProperty("plans").EnumerateArray()
            from task in plan.GetProperty("tasks").EnumerateArray()
            where task.GetProperty("beneficiaryKind").GetString()!.StartsWith("HOUSEHOLD", StringComparison.Ordinal) == forHouseholds
            from change in task.GetProperty("history").EnumerateArray()
            where change.GetProperty("achieved").ValueKind != JsonValueKind.Null
            select change;
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_task_moves_along_its_states_and_a_mistake_is_corrected(string database)
    {
        using var graph = Graph.Open(database);
        var adopted = (await graph.AskWithAsync(Adopt, Plan([Water()]), Desk.Agency(13))).GetProperty("adoptSupportPlan");
        var task = adopted.GetProperty("supportPlan").GetProperty("tasks")[0].GetProperty("id").GetString();
        Task<JsonElement> RecordAsync(object input) => graph.AskWithAsync(Record, input, Desk.Agency(13));

        Assert.Contains("FORBIDDEN", await ErrorAsync(graph, Record, new { task, state = "DONE", day = "2021-04-01" }, Desk.Agency(14)), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await ErrorAsync(graph, Record, new { task = Desk.Id("PlanTask", 99999), state = "DONE", day = "2021-04-01" }, Desk.Agency(13)), StringComparison.Ordinal);
        Assert.Equal(
            ["TASK-DAY", "TASK-CAUSE", "TASK-ACHIEVED"],
            (await RecordAsync(new { task, state = "DROPPED", day = "2020-12-31", achieved = new { amount = 1m, unit = "nhà" } })).GetProperty("recordTaskState").GetProperty("violations").Texts("code"));

        var dropped = (await RecordAsync(new { task, state = "DROPPED", day = "2021-05-01", cause = "NO_MEANS" })).GetProperty("recordTaskState");
        Assert.Equal("NO_MEANS", dropped.GetProperty("planTask").GetProperty("history")[0].GetProperty("cause").GetString());
        Assert.Equal("TASK-STATE", (await RecordAsync(new { task, state = "DONE", day = "2021-06-01" })).GetProperty("recordTaskState").GetProperty("violations")[0].GetProperty("code").GetString());
        var done = (await RecordAsync(new { task, state = "DONE", day = "2021-06-01", achieved = new { amount = 2.5m, unit = "bể" }, correct = true })).GetProperty("recordTaskState").GetProperty("planTask");
        Assert.Equal("""[{"state":"DONE","day":"2021-06-01","achieved":{"amount":2.5,"unit":"bể"},"cause":null}]""", done.GetProperty("history").GetRawText());

        var shown = (await graph.AskAsync($$"""
            { node(id: "{{task}}", asOf: "2021-05-31") { ... on PlanTask { state late: state(on: "2021-06-01") isOverdue plan { progress(on: "2021-12-31") { done doneLate planned } } } } }
            """)).GetProperty("node").GetRawText();
        Assert.Equal("""{"state":"PLANNED","late":"DONE","isOverdue":true,"plan":{"progress":{"done":1,"doneLate":1,"planned":0}}}""", shown);
        Assert.Equal(["DROPPED"], Assert.Single((await PlansAsync(graph, 2021, dropped.GetProperty("recordedAt").GetString())).EnumerateArray()).GetProperty("tasks").Texts("state"));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Named_households_are_shown_to_the_office_and_the_responsible_agency_alone(string database)
    {
        using var graph = Graph.Open(database);
        var named = new { kind = "HOUSEHOLDS", households = new[] { Desk.Id("Household", 3), Desk.Id("Household", 4) } };
        Assert.Contains("BAD_INPUT", await ErrorAsync(graph, Adopt, Plan([Water(beneficiaries: new { kind = "VILLAGE", named.households })]), Desk.Agency(13)), StringComparison.Ordinal);
        Assert.Equal(2, (await graph.AskWithAsync(Adopt, Plan([Water(beneficiaries: named)]), Desk.Agency(13)))
            .GetProperty("adoptSupportPlan").GetProperty("supportPlan").GetProperty("tasks")[0].GetProperty("households").GetArrayLength());

        foreach (var (token, sees) in new[] { (Tokens.Office(), true), (Tokens.Office("107"), true), (Tokens.Office("108"), false), (Desk.Agency(13), true), (Desk.Agency(14), false), (null, false) })
        {
            var households = (await PlansAsync(graph, 2021, token: token))[0].GetProperty("tasks")[0].GetProperty("households");
            Assert.Equal(sees ? JsonValueKind.Array : JsonValueKind.Null, households.ValueKind);
        }
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Plans_of_many_villages_take_no_more_commands(string database)
    {
        const string Query = """
            { villages(first: $N, asOf: "2019-09-30") { nodes { plans(year: 2019) { tasks { state responsible { name } } progress { overdue } } assignments { nodes { plans { year } } } } } }
            """;
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        await graph.AskAsync(Query.Replace("$N", "1"));
        counter.Take();

        await graph.AskAsync(Query.Replace("$N", "1"));
        var few = counter.Take();
        var villages = (await graph.AskAsync(Query.Replace("$N", "24"))).GetProperty("villages").GetProperty("nodes");

        Assert.Equal(few.Length, counter.Take().Length);
        Assert.Equal(24, villages.EnumerateArray().Count(village => village.GetProperty("plans").GetArrayLength() == 1));
        Assert.Contains(villages.EnumerateArray(), village => village.GetProperty("plans")[0].GetProperty("progress").GetProperty("overdue").GetInt32() > 0);
    }

    private static object Plan(object[] tasks, bool correct = false, string? key = null) => new
    {
        assignment = Assignment,
        year = 2021,
        adoptedOn = "2021-02-01",
        decidingDocument = new { number = "1", issuer = "Cơ quan 13" },
        surveyDay = "2020-01-16",
        tasks,
        fieldsLeftOut = new[] { new { field = "INFORMATION", reason = "ANOTHER_PROGRAMME" } },
        correct,
        idempotencyKey = key,
    };

    private static object Water(string work = "Làm bể nước", int number = 1, object? beneficiaries = null) => new
    {
        number,
        field = "WATER_AND_SANITATION",
        work,
        responsible = Desk.Id("Agency", 13),
        officer = "OFFICER_IN_CHARGE",
        beneficiaries = beneficiaries ?? new { kind = "HOUSEHOLD_GROUP", householdGroup = "POOR" },
        target = new { amount = 2.5m, unit = "bể" },
        dueDay = "2021-05-30",
    };

    private static async Task<JsonElement> PlansAsync(Graph graph, int year, string? knownAt = null, string? token = null) => (await graph.AskAsync($$"""
        { node(id: "{{Desk.Id("Village", 107)}}", asOf: "{{year}}-12-31"{{(knownAt is null ? "" : $", knownAt: \"{knownAt}\"")}}) { ... on Village { plans(year: {{year}}) { tasks { work state households } } } } }
        """, token)).GetProperty("node").GetProperty("plans");

    private static async Task<string> ErrorAsync(Graph graph, string mutation, object input, string? token) =>
        (await graph.AnswerWithAsync(mutation, input, token)).GetProperty("errors").GetRawText();
}
