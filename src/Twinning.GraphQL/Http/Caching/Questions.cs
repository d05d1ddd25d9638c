using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Twinning.GraphQL.Security;

namespace Twinning.GraphQL.Http.Caching;

/// <summary>Remembers questions whose answers are kept by how they were sent, so that the same bytes need not be read and named anew.</summary>
/// <remarks>
/// Each holds its last answer too; all share the memory of the answers. Who asks is found out each time, and so is whether the answer still holds.
/// </remarks>
internal sealed class Questions(IMemoryCache cache, IOptions<HttpLimits> limits)
{
    /// <summary>Gets how many characters a request may have to be remembered.</summary>
    public static int LongestRemembered => 8_192;

    // A value that is sent in two characters, such as one of a list of numbers, takes up to twenty times as much once it is read.
    private const int BytesPerCharacter = 20;

    /// <summary>Returns the name of a question, or null where none like it is remembered.</summary>
    public string? KeyOf(SentRequest sent, string form, Viewer viewer, string language) =>
        limits.Value.CachedAnswerBytes > 0 && sent.Length <= LongestRemembered ? string.Join('\n', form, language, viewer.Scope, sent.Method, sent.Text()) : null;

    /// <summary>Returns a question that was remembered, or null.</summary>
    public Question? Find(string? key) => key is null ? null : cache.Get<Question>(key);

    /// <summary>Remembers a question with its answer.</summary>
    public void Remember(string? key, Question question, KeptAnswer answer)
    {
        if (key is not null)
        {
            question.Answer = answer;
            using var entry = cache.CreateEntry(key);
            entry.Value = question;
            entry.Size = (BytesPerCharacter * key.Length) + answer.Body.Length;
            entry.AbsoluteExpirationRelativeToNow = CachingSetup.Kept;
        }
    }
}
