using System.Linq;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Stories;

public class VillageStoryTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_story_tells_who_looked_after_the_village_and_how_many_were_poor(string database)
    {
        using var graph = Graph.Open(database);
        var villages = (await graph.AskAsync("""
            { villages(first: 24, asOf: "2019-12-31") { nodes { duties { agency { name } role } story(from: "2019-01-01", to: "2020-12-31") {
              days { from until } duties { days { from until } duty { agency { name } role } }
              poverty(population: MINORITY) { points { year standard poor { value state } } } } } } }
            """)).GetProperty("villages").GetProperty("nodes");

        Assert.Equal(24, villages.GetArrayLength());
        Assert.All(villages.EnumerateArray(), village =>
        {
            var story = village.GetProperty("story");
            var atTheEndOf2019 = story.GetProperty("duties").EnumerateArray()
                .Where(span => string.CompareOrdinal(span.GetProperty("days").GetProperty("until").GetString(), "2019-12-31") >= 0
                    && string.CompareOrdinal(span.GetProperty("days").GetProperty("from").GetString(), "2019-12-31") <= 0)
                .Select(span => span.GetProperty("duty").GetRawText());
            Assert.Equal(village.GetProperty("duties").EnumerateArray().Select(duty => duty.GetRawText()).Order(), atTheEndOf2019.Order());
            Assert.Equal([2019, 2020], story.GetProperty("poverty").GetProperty("points").EnumerateArray().Select(point => point.GetProperty("year").GetInt32()));
            Assert.All(story.GetProperty("poverty").GetProperty("points").EnumerateArray(), point => Assert.Equal("VN-2016", point.GetProperty("standard").GetString()));
        });
    }

    [Theory]
    [InlineData("2020-01-01", "2019-12-31")]
    [InlineData("2000-01-01", "2020-01-01")]
    public async Task Days_that_run_backwards_or_too_far_are_refused(string from, string to)
    {
        using var graph = Graph.Open("SQLite");
        var answer = await graph.AnswerAsync($$"""{ villages(first: 1) { nodes { story(from: "{{from}}", to: "{{to}}") { days { from } } } } }""");

        Assert.Contains("BAD_INPUT", answer.GetProperty("errors").GetRawText(), System.StringComparison.Ordinal);
    }
}
