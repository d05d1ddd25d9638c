using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Tests.Demo;
using Twinning.GraphQL.Tests.WorkedExamples;
using Twinning.Tests;
using Xunit;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>Questions made up from the declarations have the same answer from SQLite, from PostgreSQL and from going through everything in memory.</summary>
/// <remarks>TWINNING_TEST_QUESTIONS says how many are asked of each database, 250 without it.</remarks>
public sealed class ParityTests(DemoStore demo) : IClassFixture<DemoStore>
{
    private const int Seed = 20201231;

    private static readonly (string Field, Listing Listing)[] Lists =
    [
        ("activities", Listings.Of<ActivityListing>()), ("contributions", Listings.Of<ContributionListing>()),
        ("visits", Listings.Of<VisitListing>()), ("reports", Listings.Of<SubmittedReportListing>()),
        ("plans", Listings.Of<SupportPlanListing>()), ("tasks", Listings.Of<PlanTaskListing>()),
        ("assignments", Listings.Of<AssignmentListing>()), ("agencies", Listings.Of<AgencyListing>()),
        ("villages", Listings.Of<VillageListing>()), ("areas", Listings.Of<AreaListing>()),
    ];

    private static readonly (string Field, Listing Parents, string Name, Listing Listing)[] Nested =
    [
        ("villages", Listings.Of<VillageListing>(), "activities", Listings.Of<ActivityListing>()),
        ("villages", Listings.Of<VillageListing>(), "visits", Listings.Of<VisitListing>()),
        ("villages", Listings.Of<VillageListing>(), "assignments", Listings.Of<AssignmentListing>()),
        ("agencies", Listings.Of<AgencyListing>(), "assignments", Listings.Of<AssignmentListing>()),
        ("assignments", Listings.Of<AssignmentListing>(), "activities", Listings.Of<ActivityListing>()),
        ("assignments", Listings.Of<AssignmentListing>(), "contributions", Listings.Of<ContributionListing>()),
        ("assignments", Listings.Of<AssignmentListing>(), "visits", Listings.Of<VisitListing>()),
    ];

    private static readonly int Questions =
        int.TryParse(Environment.GetEnvironmentVariable("TWINNING_TEST_QUESTIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 250;

    private static readonly string[] Figures = ["sum", "average", "min", "max"];

    private static readonly DateOnly[] Days = [new(2018, 6, 30), new(2020, 12, 31), new(2025, 8, 1)];

    [Fact]
    public async Task Everything_declared_is_told_in_memory_too()
    {
        var naive = (await NaiveStore.LoadAsync(demo))(Days[0]);

        Findings.None(
            from list in Lists
            from field in list.Listing.Fields
            let thing = naive[list.Listing.Name]
            where field.Name != "id" && !thing.Values.ContainsKey(field.Name) && !thing.One.ContainsKey(field.Name) && !thing.Many.ContainsKey(field.Name)
            select $"{thing.Name}.{field.Name}");
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Random_questions_have_the_answer_that_memory_gives(string database)
    {
        using var graph = Graph.Open(database);
        var load = await NaiveStore.LoadAsync(demo);
        var stores = Days.ToDictionary(day => day, load);
        var random = new Random(Seed);
        var findings = new List<string>();
        for (var number = 0; number < Questions && findings.Count < 5; number++)
        {
            var day = Days[random.Next(Days.Length)];
            var (field, listing) = Lists[number % Lists.Length];
            var questions = new RandomQuestions(stores[day], random);
            var finding = number % 3 == 0 ? await GroupsAsync(graph, stores[day], questions, field, listing, day)
                : number % 5 == 1 ? await NestedAsync(graph, stores[day], questions, random, day)
                : await PagesAsync(graph, stores[day], questions, random, field, listing, day);
            if (finding is not null)
            {
                findings.Add($"{number}: {finding}");
            }
        }

        Findings.None(findings);
    }

    private static async Task<string?> PagesAsync(
        Graph graph, NaiveStore store, RandomQuestions questions, Random random, string field, Listing listing, DateOnly day)
    {
        var (where, order, size) = (questions.Where(listing, 3), questions.Order(listing), random.Next(1, 8));
        var naive = new NaiveAnswers(store);
        var thing = store[listing.Name];
        var expected = naive.Sort(thing, thing.All.Where(item => naive.Holds(thing, item, where)), order).Select(item => NodeId.Of(thing.Name, thing.Id(item))).ToList();
        var arguments = $"asOf: \"{day:yyyy-MM-dd}\", where: {Question.Literal(where)}, order: {Question.Literal(order)}";
        var query = $"{{ {field}({arguments}, first: {size}) {{ totalCount nodes {{ id }} pageInfo {{ endCursor hasNextPage }} }} }}";
        var answer = await graph.AnswerAsync(query);
        if (answer.TryGetProperty("errors", out var errors))
        {
            return $"{query} {errors.GetRawText()}";
        }

        var page = answer.GetProperty("data").GetProperty(field);
        var ids = Ids(page);
        if (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
        {
            var next = await graph.AnswerAsync($"{{ {field}({arguments}, first: {size}, after: \"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\") {{ nodes {{ id }} }} }}");
            if (next.TryGetProperty("errors", out errors))
            {
                return $"next page of {query} {errors.GetRawText()}";
            }

            ids = [.. ids, .. Ids(next.GetProperty("data").GetProperty(field))];
        }

        var count = page.GetProperty("totalCount").GetInt32();
        return count == expected.Count && ids.SequenceEqual(expected.Take(2 * size))
            ? null
            : $"{query} gives {count}: {Written(ids)}; memory gives {expected.Count}: {Written(expected.Take(2 * size))}";
    }

    private static async Task<string?> NestedAsync(Graph graph, NaiveStore store, RandomQuestions questions, Random random, DateOnly day)
    {
        var (field, parents, name, listing) = questions.Pick(Nested);
        var (where, order, size) = (questions.Where(listing, 2), questions.Order(listing), random.Next(1, 5));
        var naive = new NaiveAnswers(store);
        var (thing, below) = (store[parents.Name], store[listing.Name]);
        var arguments = $"where: {Question.Literal(where)}, order: {Question.Literal(order)}, {(random.Next(2) == 0 ? "first" : "last")}: {size}";
        var query = $"{{ {field}(asOf: \"{day:yyyy-MM-dd}\", first: 50) {{ nodes {{ id {name}({arguments}) {{ totalCount nodes {{ id }} pageInfo {{ endCursor }} }} }} }} }}";
        var answer = await graph.AnswerAsync(query);
        if (answer.TryGetProperty("errors", out var errors))
        {
            return $"{query} {errors.GetRawText()}";
        }

        var nodes = answer.GetProperty("data").GetProperty(field).GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("id").GetString()!, node => node.GetProperty(name));
        foreach (var item in thing.All)
        {
            if (!nodes.TryGetValue(NodeId.Of(thing.Name, thing.Id(item)), out var page))
            {
                continue;
            }

            var expected = naive.Sort(below, thing.Many[name].Of(item).Where(child => naive.Holds(below, child, where)), order).Select(child => NodeId.Of(below.Name, below.Id(child))).ToList();
            var shown = arguments.Contains("last", StringComparison.Ordinal) ? expected.TakeLast(size) : expected.Take(size);
            if (page.GetProperty("totalCount").GetInt32() != expected.Count || !Ids(page).SequenceEqual(shown))
            {
                return $"{query} gives {thing.Id(item)} {page.GetProperty("totalCount").GetInt32()}: {Written(Ids(page))}; memory gives {expected.Count}: {Written(shown)}";
            }

            if (arguments.Contains("first", StringComparison.Ordinal) && Ids(page) is [.., _] && random.Next(4) == 0)
            {
                var next = await graph.AnswerAsync($"{{ {field}(asOf: \"{day:yyyy-MM-dd}\", first: 50) {{ nodes {{ id {name}({arguments}, after: \"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\") {{ totalCount nodes {{ id }} }} }} }} }}");
                var rest = next.GetProperty("data").GetProperty(field).GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("id").GetString() == NodeId.Of(thing.Name, thing.Id(item))).GetProperty(name);
                return rest.GetProperty("totalCount").GetInt32() == expected.Count && Ids(rest).SequenceEqual(expected.Skip(size).Take(size))
                    ? null
                    : $"the page after {query} gives {thing.Id(item)} {rest.GetProperty("totalCount").GetInt32()}: {Written(Ids(rest))}; memory gives {expected.Count}: {Written(expected.Skip(size).Take(size))}";
            }
        }

        return null;
    }

    private static async Task<string?> GroupsAsync(Graph graph, NaiveStore store, RandomQuestions questions, string field, Listing listing, DateOnly day)
    {
        var (where, by) = (questions.Where(listing, 3), questions.By(listing));
        var naive = new NaiveAnswers(store);
        var thing = store[listing.Name];
        var asked = Figures.Select(figure => (Name: figure, Of: listing.Values.Where(value => value.Allows(figure is "sum" or "average" ? FieldUses.Sum : FieldUses.Range)).ToList()))
            .Where(figure => figure.Of.Count > 0).ToList();
        var shown = by.SelectMany(key => key.Shown).DistinctBy(key => key.Name).ToList();
        var expected = thing.All.Where(item => naive.Holds(thing, item, where))
            .GroupBy(item => string.Join('|', shown.Select(key => KeyOf(store, thing, item, by, key, day))))
            .Select(same => $"{same.Key}: {same.Count()}, " + string.Join(' ', from figure in asked from of in figure.Of select Text(NaiveAnswers.Figure(figure.Name, same.Select(thing.Values[of.Name])))))
            .Order(StringComparer.Ordinal).ToList();
        var query = $"{{ {field}GroupBy(asOf: \"{day:yyyy-MM-dd}\", by: [{string.Join(", ", by.Select(key => key.Word))}], where: {Question.Literal(where)}) {{ "
            + $"key {{ {string.Join(' ', shown.Select(key => IsThing(key) ? key.Name + " { id }" : key.Name))} }} count "
            + string.Join(' ', asked.Select(figure => $"{figure.Name} {{ {string.Join(' ', figure.Of.Select(of => of.Name))} }}")) + " } }";
        var answer = await graph.AnswerAsync(query);
        if (answer.TryGetProperty("errors", out var errors))
        {
            return $"{query} {errors.GetRawText()}";
        }

        var actual = answer.GetProperty("data").GetProperty(field + "GroupBy").EnumerateArray()
            .Select(same => string.Join('|', shown.Select(key => Text(same.GetProperty("key").GetProperty(key.Name)))) + $": {same.GetProperty("count").GetInt32()}, "
                + string.Join(' ', from figure in asked from of in figure.Of select Text(same.GetProperty(figure.Name).GetProperty(of.Name))))
            .Order(StringComparer.Ordinal).ToList();
        return actual.SequenceEqual(expected) ? null : $"{query} gives\n{string.Join('\n', actual.Except(expected).Take(5))}\nmemory gives\n{string.Join('\n', expected.Except(actual).Take(5))}";
    }

    private static bool IsThing(ShownKey key) => key.Graph == typeof(AreaType) || key.Graph == typeof(VillageType) || key.Graph == typeof(AgencyType) || key.Graph == typeof(AssignmentType);

    // Tells a key by its name in the graph, from the thing's own values.
    private static string KeyOf(NaiveStore store, NaiveThing thing, object item, IReadOnlyList<GroupKey> by, ShownKey key, DateOnly day)
    {
        if (by.First(one => one.Shown.Contains(key)).Field is { } field)
        {
            var value = thing.Values[field.Name](item);
            return Text(value is not DateOnly date ? value
                : key.Name.EndsWith("ear", StringComparison.Ordinal) ? date.Year
                : key.Name.EndsWith("uarter", StringComparison.Ordinal) ? (date.Month + 2) / 3
                : date.Month);
        }

        if (thing.One.TryGetValue(key.Name, out var one))
        {
            return one.Of(item) is { } other ? NodeId.Of(one.Thing, store[one.Thing].Id(other)) : "null";
        }

        var level = Enum.Parse<AreaLevel>(key.Name, ignoreCase: true);
        var village = (Area)thing.One["village"].Of(item)!;
        return store.Registers.Areas.AncestorsOf(village.Id, day).FirstOrDefault(area => area.Level == level) is { } above ? NodeId.Of("Area", above.Id.Value) : "null";
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum word => EnumWords.Upper(word),
        bool flag => flag ? "true" : "false",
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        JsonElement { ValueKind: JsonValueKind.Object } thing => thing.GetProperty("id").GetString()!,
        JsonElement { ValueKind: JsonValueKind.Number } number => Text(number.GetDecimal()),
        JsonElement element => element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static List<string> Ids(JsonElement page) => [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];

    private static string Written(IEnumerable<string> ids) => string.Join(' ', ids.Select(id => Support.Desk.Number(id)));
}
