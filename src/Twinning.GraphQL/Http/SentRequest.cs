using System;
using System.Text;

namespace Twinning.GraphQL.Http;

/// <summary>A request as it was sent: what stands in the address of a GET, or the body of a POST.</summary>
/// <param name="Url">The query of the address; null where there is a body.</param>
/// <param name="Body">The body.</param>
internal readonly record struct SentRequest(string? Url, ReadOnlyMemory<byte> Body)
{
    /// <summary>Gets how many characters or bytes it has.</summary>
    public int Length => Url?.Length ?? Body.Length;

    /// <summary>Gets the method it came by.</summary>
    public string Method => Url is null ? "POST" : "GET";

    /// <summary>Returns it as text, the same for the same bytes alone.</summary>
    public string Text() => Url ?? Encoding.Latin1.GetString(Body.Span);
}
