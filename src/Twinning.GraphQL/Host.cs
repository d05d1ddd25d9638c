using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL;

/// <summary>Builds and runs the host: storage, schema, transport; the demonstration where the store is empty.</summary>
internal static class Host
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddTwinningStorage(builder.Configuration);
        builder.Services.AddTwinningSchema();
        builder.Services.AddTwinningHttp(builder.Configuration);

        var app = builder.Build();
        app.MapTwinningHttp();
        await StorageSetup.MigrateAsync(app.Services, app.Lifetime.ApplicationStopping);
        await DemonstrationData.LoadIfEmptyAsync(app.Services, app.Lifetime.ApplicationStopping);

        app.Lifetime.ApplicationStarted.Register(() => SayWhereToGo(app));
        await app.RunAsync();
        return 0;
    }

    private static void SayWhereToGo(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault() ?? "http://127.0.0.1:5080";
        var queries = string.Join(Environment.NewLine, ExampleQueries.All.Take(3).Select(example => "  " + example.OneLine));
        app.Logger.LogInformation(
            "Twinning serves its graph at {Address}/graphql (it begins with demonstration data). Three queries to try:{NewLine}{Queries}",
            address,
            Environment.NewLine,
            queries);
    }
}
