using System;
using System.Linq;
using System.Text;

namespace Twinning.Tests.Hostile;

/// <summary>Documents made to do harm: deep, wide, aliased, circular, garbled; the same for the same seed.</summary>
internal sealed class HostileTexts(Random random)
{
    private static readonly string[] Good =
    [
        "{ villages(first: 3, asOf: \"2020-12-31\") { totalCount nodes { id name codes { code } duties { agency { name } role } } } }",
        "query Q($n: Int, $after: String) { agencies(first: $n, after: $after) { edges { cursor node { ...A } } pageInfo { hasNextPage } } } fragment A on Agency { id name kind }",
        "query($area: AreaInput!, $y: Int!) { povertyStatistics(area: $area, year: $y, population: MINORITY) { nodes { poor { value state } } } }",
        "{ node(id: \"QXJlYTox\") { id ... on Area { name level } } coverage { villagesInScope } }",
        "mutation($input: RecordVisitInput!) { recordVisit(input: $input) { violations { code } } }",
        "query($input: PovertyMeasuresInput!) { povertyMeasures(input: $input) { change { absolute { exact } } } }",
        "subscription { factRecorded(kinds: [ACTIVITY]) { kind } }",
        "query Q($after: String) { contributionsGroupBy(by: [YEAR, VILLAGE, KIND], keepGaps: true, keepEmpty: true) { key { year } count sum { moneyGiven } } activities(after: $after, order: [{village: {name: DESC}}]) { nodes { id } } }",
    ];

    private static readonly string[] Words =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "=", "|", "&", "@", "$", "...", "\"", "\"\"\"", "#", ",", "query", "mutation", "subscription", "fragment", "on",
        "true", "null", "-1", "1e999", "99999999999999999999", "0.1", "villages", "first", "nodes", "__typename", "__schema", "\\u0000", "é", "\uFEFF", "\\",
    ];

    private static readonly string[] Recursive = ["parent", "area", "assignments { nodes", "villages { nodes", "agency"];

    public string Ordinary() => Pick(Good);

    public string Deep()
    {
        var levels = random.Next(2, 3_000);
        return string.Concat(Enumerable.Repeat($"{{ {Pick("deeper", "parent", "villages", "a: area", "...{")} ", levels)) + new string('}', random.Next(levels - 1, levels + 2));
    }

    public string Chained()
    {
        var text = "id";
        for (var level = random.Next(2, 20); level > 0; level--)
        {
            var next = Pick(Recursive);
            text = $"{next} {{ {text} }}{(next.Contains('{') ? " }" : string.Empty)}";
        }

        return $"{{ villages(first: {random.Next(-3, 300)}) {{ nodes {{ {text} }} }} }}";
    }

    public string Wide() => $"{{ {string.Join(' ', Enumerable.Range(0, random.Next(500, 6_000)).Select(place => Pick("__typename", $"f{place}", "rules { code }", "standards { id }")))} }}";

    public string Aliased() => $"{{ {string.Join(' ', Enumerable.Range(0, random.Next(40, 1_500)).Select(place => $"a{place}: coverage {{ villagesInScope }}"))} }}";

    public string Circular()
    {
        var count = random.Next(1, 40);
        var fragments = Enumerable.Range(0, count).Select(place =>
            $"fragment F{place} on {Pick("Query", "Village", "Nothing")} {{ {string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{Pick(string.Empty, "villages { nodes {")} ...F{random.Next(count + 1)} "))} }}");
        return $"{{ ...F0 ...F{random.Next(count)} }} {string.Join(' ', fragments)}";
    }

    public string Directives() => $"query {string.Concat(Enumerable.Repeat("@skip(if: true) ", random.Next(1, 500)))}{{ __typename {string.Concat(Enumerable.Repeat("@include(if: $x) ", random.Next(0, 300)))} }}";

    public string Introspecting() =>
        $"{{ __schema {{ types {{ {string.Concat(Enumerable.Repeat("fields { type { ", random.Next(1, 30)))} name ";

    public string Arguments() => Pick(
        $"{{ villages(first: {random.NextInt64(long.MinValue, long.MaxValue)}) {{ totalCount }} }}",
        $"{{ villages(first: 1e{random.Next(400)}) {{ totalCount }} }}",
        $"{{ villages(after: \"{Garbage(random.Next(200))}\") {{ nodes {{ id }} }} }}",
        $"{{ node(id: \"{Garbage(random.Next(40))}\") {{ id }} }}",
        $"{{ node(id: \"{Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Pick("Village", "Area", "Assignment", "HouseholdReview", "Petition", string.Empty)}:{random.NextInt64(-5, long.MaxValue)}"))}\") {{ id }} }}",
        $"{{ nodes(ids: [{string.Join(',', Enumerable.Range(0, random.Next(300)).Select(_ => $"\"{Garbage(8)}\""))}]) {{ id }} }}",
        $"{{ coverage(asOf: \"{random.Next(-1, 99999)}-{random.Next(0, 15)}-{random.Next(0, 40)}\", knownAt: \"{Garbage(12)}\") {{ day }} }}",
        $"{{ villages(first: {new string('9', random.Next(1, 5_000))}) {{ totalCount }} }}",
        $"{{ villages(under: {{code: \"{Garbage(6)}\", on: \"0001-01-01\"}}, asOf: \"9999-12-31\") {{ totalCount nodes {{ name story(from: \"0001-01-01\", to: \"9999-12-31\") {{ events {{ kind }} }} }} }} }}",
        $"{{ povertyTrend(area: {{code: \"624\", on: \"2020-12-31\"}}, population: ALL, from: {random.Next()}, to: {random.Next(int.MinValue, int.MaxValue)}) {{ points {{ year }} }} }}");

    public string Operations() => string.Join(' ', Enumerable.Range(0, random.Next(2, 400)).Select(place => $"query Q{Pick(string.Empty, $"{place}")} {{ {Pick("__typename", "coverage { villagesInScope }", "...F", "nothing")} }}"));

    public string Nested()
    {
        var (levels, word) = (random.Next(2, 200), Pick("and", "or", "not"));
        return $"query Q($where: VillageFilterInput) {{ villages(where: {string.Concat(Enumerable.Repeat(word == "not" ? "{not: " : $"{{{word}: [", levels))}{{}}{string.Concat(Enumerable.Repeat(word == "not" ? "}" : "]}", levels))}) {{ totalCount }} }}";
    }

    public string Soup() => string.Join(Pick(string.Empty, " "), Enumerable.Range(0, random.Next(1, 400)).Select(_ => Pick(Words)));

    public string Garbled()
    {
        var text = new StringBuilder(Pick(Good));
        for (var times = random.Next(1, 8); times > 0; times--)
        {
            var place = random.Next(text.Length);
            _ = random.Next(3) switch
            {
                0 => text.Remove(place, 1),
                1 => text.Insert(place, Pick(Words)),
                _ => text.Replace(text[place], (char)random.Next(1, 0xD7FF), place, 1),
            };
        }

        return text.ToString();
    }

    public string Garbage(int length) => new([.. Enumerable.Range(0, length).Select(_ => Pick("aZ09=+/-_.%:' "[random.Next(14)], (char)random.Next(0x20, 0x3000))).Select(c => c is '"' or '\\' ? 'x' : c)]);

    public T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
