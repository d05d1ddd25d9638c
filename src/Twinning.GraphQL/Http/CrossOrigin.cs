using System;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Twinning.GraphQL.Http;

/// <summary>Lets pages of the origins in <c>Cors:Origins</c> ask the graph; without any, pages of other origins cannot.</summary>
internal static class CrossOrigin
{
    private const string Policy = "graph";

    public static void AddCrossOrigin(this IServiceCollection services, IConfiguration configuration) => services.AddCors(options => options.AddPolicy(Policy, policy => policy
        .WithOrigins(Origins(configuration))
        .WithMethods("GET", "POST")
        .WithHeaders(HeaderNames.Accept, HeaderNames.AcceptLanguage, HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.IfNoneMatch)
        .WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter)
        .SetPreflightMaxAge(TimeSpan.FromHours(1))));

    public static void UseCrossOrigin(this WebApplication app)
    {
        if (Origins(app.Configuration).Length > 0)
        {
            app.UseCors(Policy);
        }
    }

    /// <summary>Tells whether a page may open a socket, to which browsers do not apply what holds of requests.</summary>
    public static bool MayConnect(HttpContext context, IConfiguration configuration) =>
        context.Request.Headers.Origin is not [{ Length: > 0 } origin]
        || Origins(configuration).Contains(origin, StringComparer.OrdinalIgnoreCase)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority.Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase));

    private static string[] Origins(IConfiguration configuration) => configuration.GetSection("Cors:Origins").Get<string[]>() ?? [];
}
