using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Standards;
using Twinning.GraphQL.Storage;

namespace Twinning.Benchmarks.Serving;

/// <summary>The host on Kestrel as it is, with hand-written endpoints beside it on the same server, which its middleware does not touch.</summary>
internal sealed class ServedHost : IAsyncDisposable
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    private readonly WebApplication _app;
    private readonly PlainStore _plain;
    private readonly PlainStore _sleeping;

    private ServedHost(WebApplication app, PlainStore plain, PlainStore sleeping) => (_app, _plain, _sleeping) = (app, plain, sleeping);

    /// <summary>Gets the settings under which a host takes <see cref="Token"/> and asks no client to slow down.</summary>
    public static IReadOnlyDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>
    {
        ["Authentication:Schemes:Bearer:ValidIssuer"] = "benchmark",
        ["Authentication:Schemes:Bearer:ValidAudiences:0"] = "benchmark",
        ["Authentication:Schemes:Bearer:SigningKeys:0:Issuer"] = "benchmark",
        ["Authentication:Schemes:Bearer:SigningKeys:0:Value"] = Convert.ToBase64String(Key),
        ["Limits:RequestsPerMinute"] = "0",
        ["Logging:LogLevel:Default"] = "Warning",
    };

    /// <summary>Gets a token of the office.</summary>
    public static string Token { get; } = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "benchmark",
        Audience = "benchmark",
        Expires = DateTime.UtcNow.AddHours(6),
        Claims = new Dictionary<string, object> { ["role"] = "office" },
        SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Key), SecurityAlgorithms.HmacSha256),
    });

    /// <summary>Gets where it listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>Starts it.</summary>
    /// <param name="database">The SQLite file; it is filled where it is empty.</param>
    /// <param name="keepsAnswers">Whether answers are kept to be given again.</param>
    /// <param name="settings">Settings beside <see cref="Settings"/>, or in their place.</param>
    public static async Task<ServedHost> StartAsync(string database, bool keepsAnswers, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["urls"] = "http://127.0.0.1:0",
            ["TWINNING_DATABASE"] = database,
            ["Limits:CachedAnswerBytes"] = keepsAnswers ? "64000000" : "0",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Services.AddTwinningStorage(builder.Configuration);
        builder.Services.AddPovertyStandards(builder.Configuration);
        builder.Services.AddTwinningSchema();
        builder.Services.AddTwinningHttp(builder.Configuration);
        var app = builder.Build();
        app.UseRouting(); // here the hand-written endpoints are answered, before any of the host's middleware
        app.MapTwinningHttp();
        var (plain, sleeping) = (new PlainStore(database), new PlainStore(database, sleeps: true));
        PlainEndpoints.Map(app, plain, sleeping);
        if (!System.IO.File.Exists(database))
        {
            await ServedStore.FillAsync(app.Services, CancellationToken.None);
        }

        await StandardsSetup.KnowThePlacesAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        return new ServedHost(app, plain, sleeping);
    }

    /// <summary>Lets an address of a fixed answer stand beside the others.</summary>
    public void Fix(PlainAnswer answer) => _plain.Fixed = answer;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _plain.Dispose();
        _sleeping.Dispose();
    }
}
