using System;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http.Caching;

/// <summary>Registers what keeps answers: in this host's memory, and in a distributed cache beside it where one is registered.</summary>
internal static class CachingSetup
{
    /// <summary>Gets how long something is kept at most.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets how many bytes an answer may have to be kept.</summary>
    public static int LargestKept => 4_194_304;

    public static void AddAnswerCache(this IServiceCollection services)
    {
        services.AddOptions<MemoryCacheOptions>().Configure<IOptions<HttpLimits>>((memory, limits) =>
            memory.SizeLimit = Math.Max(1, limits.Value.CachedAnswerBytes));
        services.AddHybridCache(options =>
        {
            options.MaximumPayloadBytes = LargestKept;
            options.DefaultEntryOptions = new HybridCacheEntryOptions { Expiration = Kept };
        });
        services.AddSingleton<AnswerTags>();
        services.AddSingleton<Questions>();
        services.AddSingleton<AnswerCache>();
    }
}
