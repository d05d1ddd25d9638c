using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>What a document may be; each is measured before it runs.</summary>
public class LimitTests(OtherSchemaHost host) : IClassFixture<OtherSchemaHost>
{
    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public async Task Fields_nest_fifteen_deep_and_no_deeper(int levels, bool isAnswered)
    {
        var query = Deep(levels);

        await JudgeAsync(query, isAnswered, "Depth", 15, levels);
    }

    [Fact]
    public async Task Depth_is_measured_through_fragments()
    {
        var query = $"{{ ...F }} fragment F on Query {Deep(16)}";

        await JudgeAsync(query, false, "Depth", 15, 16);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public async Task Fifty_fields_may_bear_an_alias_and_no_more(int aliases, bool isAnswered)
    {
        var query = $"{{ {string.Join(' ', Enumerable.Range(0, aliases).Select(place => $"a{place}: __typename"))} }}";

        await JudgeAsync(query, isAnswered, "Aliases", 50, aliases);
    }

    [Fact]
    public async Task A_fragments_aliases_count_each_time_it_is_spread()
    {
        var fragments = Enumerable.Range(0, 5).Select(place =>
            $"fragment F{place} on Query {{ a: deeper {{ ...F{place + 1} }} b: deeper {{ ...F{place + 1} }} }}");
        var query = $"{{ ...F0 }} {string.Join(' ', fragments)} fragment F12 on Query {{ __typename }}";

        await JudgeAsync(query, false, "Aliases", 50, 62);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public async Task A_text_has_a_thousand_selections_and_no_more(int selections, bool isAnswered)
    {
        var query = $"{{ {string.Join(' ', Enumerable.Repeat("__typename", selections))} }}";

        await JudgeAsync(query, isAnswered, "Selections", 1000, selections);
    }

    [Fact]
    public async Task Fragments_that_unfold_without_end_are_refused_even_where_no_operation_uses_them()
    {
        var fragments = Enumerable.Range(0, 20).Select(place => $"fragment F{place} on Query {{ ...F{place + 1} ...F{place + 1} }}");
        var query = $"{{ __typename }} {string.Join(' ', fragments)} fragment F20 on Query {{ __typename }}";

        // The last fragment has one selection; each before it has two more than twice as many. The operation has one.
        var unfolded = Enumerable.Range(0, 21).Sum(place => (3 << place) - 2) + 1;
        await JudgeAsync(query, false, "Selections", 1000, unfolded);
    }

    [Theory]
    [InlineData(5000, true)]
    [InlineData(5001, false)]
    public async Task A_text_has_five_thousand_words_and_signs_and_no_more(int tokens, bool isAnswered)
    {
        var ofEight = Enumerable.Repeat("__typename @skip(if: false)", (tokens - 2) / 8);
        var ofOne = Enumerable.Repeat("__typename", (tokens - 2) % 8);
        var query = $"{{ {string.Join(' ', ofEight.Concat(ofOne))} }}";

        await JudgeAsync(query, isAnswered, "Tokens", 5000, tokens);
    }

    [Fact]
    public async Task A_known_document_is_measured_again_for_another_operation()
    {
        using var client = host.CreateClient();
        var query = $"query Small {{ __typename }} query Large {Deep(16)}";

        using var small = await client.PostAsync(JsonSerializer.Serialize(new { query, operationName = "Small" }));
        await small.IsAnsweredAsync();
        using var large = await client.PostAsync(JsonSerializer.Serialize(new { query, operationName = "Large" }));

        await large.IsRefusedAsync(HttpStatusCode.OK, "LIMIT_EXCEEDED");
    }

    [Theory]
    [InlineData("fragment F on Query { ...F } { ...F }", "NO_FRAGMENT_CYCLES")]
    [InlineData("{ ...Missing }", "KNOWN_FRAGMENT_NAMES")]
    [InlineData("fragment F on Query { __typename } fragment F on Query { __typename } { ...F }", "UNIQUE_FRAGMENT_NAMES")]
    public async Task Fragments_that_validation_refuses_do_not_trouble_the_measure(string query, string code)
    {
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body(query));

        var errors = (await response.JsonAsync()).GetProperty("errors").EnumerateArray();
        Assert.Contains(code, errors.Select(error => error.GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task The_usual_introspection_query_is_answered()
    {
        var type = string.Concat(Enumerable.Repeat("ofType { kind name ", 9)) + new string('}', 9);
        var query =
            $$"""
            { __schema { queryType { name } mutationType { name }
              types { kind name description fields(includeDeprecated: true) { name args { name type { kind name {{type}} } } type { kind name {{type}} } }
                inputFields { name type { kind name {{type}} } } interfaces { name } enumValues { name } possibleTypes { name } }
              directives { name locations args { name type { kind name {{type}} } } } } }
            """;
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body(query), Requests.Response);

        await response.IsAnsweredAsync();
    }

    [Theory]
    [InlineData("{ __type(name: \"Query\") { fields { type { fields { name } } } } }", true, 2)]
    [InlineData("{ __type(name: \"Query\") { fields { type { fields { type { fields { name } } } } } } }", false, 3)]
    [InlineData("{ __schema { types { ...F } } } fragment F on __Type { fields { type { fields { type { interfaces { name } } } } } }", false, 3)]
    public async Task Introspection_does_not_multiply(string query, bool isAnswered, int given)
    {
        await JudgeAsync(query, isAnswered, "IntrospectionLists", 2, given);
    }

    [Theory]
    [InlineData("[", "]", 98, "ARGUMENTS_OF_CORRECT_TYPE", 0)]
    [InlineData("[", "]", 99, "LIMIT_EXCEEDED", 101)]
    [InlineData("{a: ", "}", 1_000, "LIMIT_EXCEEDED", 1_002)]
    public async Task Brackets_nest_a_hundred_times_and_no_more(string open, string close, int times, string code, int given)
    {
        using var client = host.CreateClient();
        var value = string.Concat(Enumerable.Repeat(open, times)) + "1" + string.Concat(Enumerable.Repeat(close, times));

        // One bracket of the selection and one of the arguments stand around the value.
        using var response = await client.PostAsync(Requests.Body($"{{ fails(secret: {value}) }}"), Requests.Response);

        var error = (await response.JsonAsync()).GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        if (given > 0)
        {
            error.IsAbout("Brackets", 100, given);
        }
    }

    private async Task JudgeAsync(string query, bool isAnswered, string limit, int allowed, int given)
    {
        using var client = host.CreateClient();

        // Twice: a document that is known by then must be treated alike.
        for (var time = 0; time < 2; time++)
        {
            using var response = await client.PostAsync(Requests.Body(query), Requests.Response);
            if (isAnswered)
            {
                await response.IsAnsweredAsync();
            }
            else
            {
                (await response.IsRefusedAsync(HttpStatusCode.BadRequest, "LIMIT_EXCEEDED")).IsAbout(limit, allowed, given);
            }
        }
    }

    private static string Deep(int levels) =>
        string.Concat(Enumerable.Repeat("{ deeper ", levels - 1)) + "{ __typename }" + new string('}', levels - 1);
}
