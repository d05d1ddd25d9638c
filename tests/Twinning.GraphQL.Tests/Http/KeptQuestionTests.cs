using System.Threading.Tasks;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Http.Caching;
using Twinning.GraphQL.Security;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>How large a request and an answer may be to be kept.</summary>
public class KeptQuestionTests
{
    [Theory]
    [InlineData(8_192, 1, true)]
    [InlineData(8_193, 1, false)]
    [InlineData(8_192, 0, false)]
    public void A_request_is_remembered_up_to_a_length_where_answers_are_kept(int length, int keptBytes, bool isRemembered)
    {
        var questions = With(keptBytes).GetRequiredService<Questions>();

        foreach (var sent in new[] { new SentRequest(new string('x', length), default), new SentRequest(null, new byte[length]) })
        {
            Assert.Equal(isRemembered, questions.KeyOf(sent, "object", Viewer.Anonymous, "vi") is not null);
        }
    }

    [Theory]
    [InlineData(4_194_304, true)]
    [InlineData(4_194_305, false)]
    public async Task An_answer_is_kept_up_to_a_size(int size, bool isKept)
    {
        var answers = With(64_000_000).GetRequiredService<AnswerCache>();

        await answers.KeepAsync("key", Question(), "tag", new byte[size]);

        Assert.Equal(isKept, await answers.FindAsync("key", Question(), "tag") is not null);
    }

    [Theory]
    [InlineData(450, true)]
    [InlineData(451, false)]
    public void Questions_take_their_part_of_the_memory_for_answers(int length, bool isRemembered)
    {
        var questions = With(10_000).GetRequiredService<Questions>();

        questions.Remember(new string('k', length), Question(), new KeptAnswer("tag", new byte[1_000]));

        Assert.Equal(isRemembered, questions.Find(new string('k', length)) is not null);
    }

    private static Question Question() => new(new OperationRequest("{ a }", null, Inputs.Empty, Inputs.Empty), "object", Viewer.Anonymous, "vi");

    private static ServiceProvider With(int keptBytes)
    {
        var services = new ServiceCollection();
        services.AddOptions<HttpLimits>().Configure(limits => limits.CachedAnswerBytes = keptBytes);
        services.AddAnswerCache();
        return services.BuildServiceProvider();
    }
}
