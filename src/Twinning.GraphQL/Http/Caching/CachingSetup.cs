using System;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http.Caching;

/// <summary>Registers what keeps answers: in this host's memory, and in a distributed cache beside it where one is registered.</summary>
internal static class CachingSetup
{
    public static void AddAnswerCache(this IServiceCollection services)
    {
        services.AddOptions<MemoryCacheOptions>().Configure<IOptions<HttpLimits>>((memory, limits) =>
            memory.SizeLimit = Math.Max(1, limits.Value.CachedAnswerBytes));
        services.AddHybridCache(options =>
        {
            options.MaximumPayloadBytes = 4_194_304;
            options.DefaultEntryOptions = new HybridCacheEntryOptions { Expiration = TimeSpan.FromMinutes(10) };
        });
        services.AddSingleton<AnswerTags>();
        services.AddSingleton<AnswerCache>();
    }
}
