using System.Linq;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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

        // Bearer tokens need no keys of the framework's own, which each start would look for, make, and keep unencrypted in the user's folder.
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name == "DataProtectionHostedService"));

        // The framework would read the keys from the configuration anew for each token.
        services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
            options.TokenValidationParameters.IssuerSigningKeys = options.TokenValidationParameters.IssuerSigningKeys?.ToList());
        services.AddSingleton<KnownTokens>();
        return services;
    }
}
