using System.Linq;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;

namespace Twinning.GraphQL.Security;

/// <summary>Accepts bearer tokens as configured under <c>Authentication:Schemes:Bearer</c>; without configuration no token is valid.</summary>
internal static class SecuritySetup
{
    public static IServiceCollection AddTwinningSecurity(this IServiceCollection services)
    {
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters.RoleClaimType = ViewerClaims.Role;

            // The framework drops these checks where no issuer or audience is configured; a token made for somebody else would then pass.
            options.TokenValidationParameters.ValidateIssuer = true;
            options.TokenValidationParameters.ValidateAudience = true;
        });

        // The framework would read the keys from the configuration anew for each token.
        services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
            options.TokenValidationParameters.IssuerSigningKeys = options.TokenValidationParameters.IssuerSigningKeys?.ToList());
        services.AddSingleton<KnownTokens>();
        return services;
    }
}
