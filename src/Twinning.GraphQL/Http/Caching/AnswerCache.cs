using System.Threading.Tasks;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http.Caching;

/// <summary>Keeps answers for whoever asks the same again and may see the same; see <see cref="AnswerTags"/> for what "the same" is.</summary>
/// <remarks>
/// An answer is looked up first and kept afterwards, never made inside the cache: two equal mutations or recorded readings at the same
/// time must both run.
/// </remarks>
internal sealed class AnswerCache(HybridCache cache, Questions questions, IOptions<HttpLimits> limits)
{
    private static readonly HybridCacheEntryOptions OnlyLook = new() { Flags = HybridCacheEntryFlags.DisableUnderlyingData };

    /// <summary>Gets a value indicating whether answers are kept.</summary>
    public bool IsOn => limits.Value.CachedAnswerBytes > 0;

    /// <summary>Tells whether an answer may be given again: a query that went well, and that nobody wants to know of each time it is asked.</summary>
    public static bool MayKeep(ExecutionResult result, OperationNotes notes) =>
        result is { Executed: true, Errors: null or { Count: 0 } } && notes is { Kind: OperationType.Query, RunsEachTime: false };

    /// <summary>Returns the body of an answer, or null.</summary>
    public ValueTask<byte[]?> FindAsync(string? key, Question question, string tag) =>
        question.Answer is { } last && last.Tag == tag ? ValueTask.FromResult<byte[]?>(last.Body)
        : IsOn ? LookAsync(key, question, tag)
        : ValueTask.FromResult<byte[]?>(null);

    /// <summary>Keeps the body of an answer.</summary>
    public async ValueTask KeepAsync(string? key, Question question, string tag, byte[] body)
    {
        if (IsOn && body.Length <= CachingSetup.LargestKept)
        {
            questions.Remember(key, question, new KeptAnswer(tag, body));
            await cache.SetAsync(tag, body);
        }
    }

    private async ValueTask<byte[]?> LookAsync(string? key, Question question, string tag)
    {
        var body = await cache.GetOrCreateAsync<byte[]?>(tag, _ => ValueTask.FromResult<byte[]?>(null), OnlyLook);
        if (body is not null)
        {
            questions.Remember(key, question, new KeptAnswer(tag, body));
        }

        return body;
    }
}
