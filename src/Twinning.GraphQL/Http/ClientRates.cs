using System;
using System.Globalization;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http;

/// <summary>Limits how many requests a client, that is an address, sends in a minute.</summary>
internal static class ClientRates
{
    public static void AddClientRates(this IServiceCollection services) => services.AddRateLimiter(_ => { }).AddOptions<RateLimiterOptions>().Configure<IOptions<HttpLimits>>((options, limits) =>
    {
        var most = limits.Value.RequestsPerMinute;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            most > 0 && context.Request.Path.StartsWithSegments(GraphEndpoint.Path) && context.Connection.RemoteIpAddress is { } client
                ? RateLimitPartition.GetSlidingWindowLimiter(client.ToString(), _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = most,
                    Window = TimeSpan.FromMinutes(1),
                    SegmentsPerWindow = 6,
                })
                : RateLimitPartition.GetNoLimiter(string.Empty));
        options.OnRejected = async (rejected, _) => await RefuseAsync(rejected.HttpContext, most);
    });

    /// <summary>Counts something that a client sent by another way than a request of its own, such as a message on a socket.</summary>
    /// <returns>Whether it is within the limit.</returns>
    public static bool Count(HttpContext context)
    {
        using var lease = context.RequestServices.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    private static Task RefuseAsync(HttpContext context, int most)
    {
        context.Response.Headers.RetryAfter = 10.ToString(CultureInfo.InvariantCulture);
        var refusal = new HttpRefusal(
            StatusCodes.Status429TooManyRequests, new LimitExceeded(nameof(HttpLimits.RequestsPerMinute), most, most + 1L, "requests or more of its client in a minute"));
        var type = MediaTypes.Choose(context.Request.Headers.Accept, MediaTypes.Json, MediaTypes.Response) ?? MediaTypes.Json;
        return context.RequestServices.GetRequiredService<ResponseWriter>().WriteAsync(context, type, new ExecutionResult { Errors = [refusal] });
    }
}
