using System.Threading.Tasks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Twinning.GraphQL.Http;

namespace Twinning.GraphQL.Security;

/// <summary>Finds out who sent a request.</summary>
internal static class Authentication
{
    /// <summary>Returns the viewer.</summary>
    /// <exception cref="HttpRefusal">401: the token is not valid. 403: its claims cannot be read as a viewer.</exception>
    public static ValueTask<Viewer> ViewerAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization is not { Count: > 0 } sent)
        {
            return ValueTask.FromResult(Viewer.Anonymous);
        }

        var (token, tokens) = (sent.ToString(), context.RequestServices.GetRequiredService<KnownTokens>());
        return tokens.Find(token) is { } known ? ValueTask.FromResult(known) : new ValueTask<Viewer>(OfTokenAsync(context, token, tokens));
    }

    private static async Task<Viewer> OfTokenAsync(HttpContext context, string token, KnownTokens tokens)
    {
        var result = await context.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (!result.Succeeded)
        {
            if (!context.Response.HasStarted)
            {
                context.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer error=\"invalid_token\"";
            }

            throw new HttpRefusal(
                StatusCodes.Status401Unauthorized,
                ErrorCodes.Unauthenticated,
                "The bearer token is not valid or has expired; send a valid one, or none to read what is public.");
        }

        var (viewer, refusal) = ViewerClaims.Read(result.Principal);
        if (viewer is null)
        {
            throw new HttpRefusal(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, refusal!);
        }

        if (result.Properties.ExpiresUtc is { } end)
        {
            tokens.Keep(token, viewer, end);
        }

        return viewer;
    }
}
