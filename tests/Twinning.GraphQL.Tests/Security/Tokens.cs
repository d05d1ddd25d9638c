using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Twinning.GraphQL.Tests.Security;

/// <summary>Makes tokens and the settings under which a host accepts them.</summary>
internal static class Tokens
{
    private const string Issuer = "test-issuer";
    private const string Audience = "test-audience";

    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["Authentication:Schemes:Bearer:ValidIssuer"] = Issuer,
        ["Authentication:Schemes:Bearer:ValidAudiences:0"] = Audience,
        ["Authentication:Schemes:Bearer:SigningKeys:0:Issuer"] = Issuer,
        ["Authentication:Schemes:Bearer:SigningKeys:0:Value"] = Convert.ToBase64String(Key),
    };

    public static string Of(
        IDictionary<string, object> claims, string issuer = Issuer, string audience = Audience, int minutes = 60, byte[]? key = null) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = DateTime.UtcNow.AddHours(-2),
            Expires = DateTime.UtcNow.AddMinutes(minutes),
            Claims = claims,
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(key ?? Key), SecurityAlgorithms.HmacSha256),
        });

    public static string Office(params IEnumerable<string> areas) => Of(new Dictionary<string, object> { ["role"] = "office", ["area"] = areas });

    public static string Appraiser(params IEnumerable<string> areas) => Of(new Dictionary<string, object> { ["role"] = "appraiser", ["area"] = areas });

    public static string Unsigned() => new JsonWebTokenHandler().CreateToken(
        $$"""{"iss":"{{Issuer}}","aud":"{{Audience}}","role":"office","exp":{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}}""");
}
