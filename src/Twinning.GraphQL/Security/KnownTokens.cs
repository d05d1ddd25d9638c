using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;

namespace Twinning.GraphQL.Security;

/// <summary>Remembers who sent the tokens that were found valid, so that those who ask often are not looked into each time.</summary>
/// <remarks>A token is remembered by its hash, for a minute at most and never beyond its own end: a key that is withdrawn counts no longer than that.</remarks>
internal sealed class KnownTokens(TimeProvider clock) : IDisposable
{
    private const int Most = 10_000;

    private readonly MemoryCache _viewers = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>Gets how long a token is remembered at most.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMinutes(1);

    /// <summary>Returns who sent a token; null where that is not known, or no longer.</summary>
    public Viewer? Find(string token) =>
        _viewers.TryGetValue<Known>(HashOf(token), out var known) && clock.GetUtcNow() < known!.Until ? known.Viewer : null;

    /// <summary>Remembers who sent a token that was just found valid.</summary>
    /// <param name="token">The token, as it was sent.</param>
    /// <param name="viewer">Who sent it.</param>
    /// <param name="end">When it ends by itself.</param>
    public void Keep(string token, Viewer viewer, DateTimeOffset end)
    {
        var now = clock.GetUtcNow();
        var until = end < now + Longest ? end : now + Longest;
        if (until > now)
        {
            _viewers.Set(HashOf(token), new Known(viewer, until), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = until - now });
        }
    }

    public void Dispose() => _viewers.Dispose();

    private static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(token.AsSpan())));

    private sealed record Known(Viewer Viewer, DateTimeOffset Until);
}
