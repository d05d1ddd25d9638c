using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Standards;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL;

/// <summary>Builds and runs the host: storage, schema, transport; the demonstration where the store is empty.</summary>
internal static class Host
{
    // To watch the files of settings for changes is to watch every folder below: at each start.
    private const string ReadSettingsOnce = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Serves until it is stopped.</summary>
    public static async Task RunAsync(string[] args)
    {
        var graph = Task.Run(() => TwinningSchema.Instance); // it needs nothing of what comes, and takes as long
        var builder = WebApplication.CreateBuilder([ReadSettingsOnce, .. args]);
        builder.Services.AddTwinningStorage(builder.Configuration);
        builder.Services.AddPovertyStandards(builder.Configuration);
        builder.Services.AddTwinningSchema();
        builder.Services.AddTwinningHttp(builder.Configuration);
        builder.Services.AddSingleton<FirstReads>().AddHostedService(services => services.GetRequiredService<FirstReads>());

        await using var app = builder.Build();
        app.MapTwinningHttp();
        await StoreUpgrade.MigrateAsync(app.Services, app.Lifetime.ApplicationStopping);
        await DemonstrationData.LoadIfEmptyAsync(app.Services, app.Lifetime.ApplicationStopping);
        await StandardsSetup.KnowThePlacesAsync(app.Services, app.Lifetime.ApplicationStopping);
        var reads = app.Services.GetRequiredService<FirstReads>();
        reads.Begin();
        await graph;
        app.Lifetime.ApplicationStarted.Register(() => SayWhereToGo(app, reads.IsDemonstration));
        await app.RunAsync();
    }

    private static void SayWhereToGo(WebApplication app, bool demonstrates)
    {
        var address = app.Urls.FirstOrDefault() ?? "http://127.0.0.1:5080";
        var queries = string.Join(Environment.NewLine, ExampleQueries.All.Take(3).Select(example => "  " + example.OneLine));
        app.Logger.LogInformation(
            "Twinning serves its graph at {Address}/graphql ({Data}). Three queries to try:{NewLine}{Queries}",
            address,
            demonstrates ? "it holds demonstration data" : "it holds recorded data",
            Environment.NewLine,
            queries);
    }
}
