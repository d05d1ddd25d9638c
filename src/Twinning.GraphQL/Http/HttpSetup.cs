using System;
using System.Linq;
using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Twinning.GraphQL.Http.Caching;
using Twinning.GraphQL.Http.Documents;
using Twinning.GraphQL.Http.Streams;
using Twinning.GraphQL.Http.Tables;
using Twinning.GraphQL.Http.Telemetry;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Http;

/// <summary>Registers and maps the transport.</summary>
internal static class HttpSetup
{
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>Registers what answers requests, with the limits of the section <c>Limits</c>.</summary>
    public static IServiceCollection AddTwinningHttp(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HttpLimits>().Bind(configuration.GetSection("Limits")).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddTwinningSecurity();
        services.AddTwinningHealth();
        services.AddSingleton<ErrorReport>();
        services.AddOptions<TrustedDocumentSettings>().Bind(configuration.GetSection("TrustedDocuments"));
        services.AddSingleton<TrustedDocuments>();
        services.AddSingleton<RequestReader>();
        services.AddSingleton<ResponseWriter>();
        services.AddScoped<OperationNotes>();
        services.AddSingleton(provider => new ClientTurns(
            QueriesAtOnce(provider.GetRequiredService<IOptions<HttpLimits>>().Value, configuration), TimeSpan.FromMilliseconds(100), TimeProvider.System));
        services.AddSingleton<OperationRunner>();
        services.AddAnswerCache();
        services.AddCompression();
        services.AddCrossOrigin(configuration);
        services.AddClientRates();
        services.AddSlowClients();
        services.AddTelemetry(configuration);
        services.AddSingleton<EventStream>();
        services.AddSingleton<SocketOperations>();
        services.AddSingleton<Listeners>();
        services.AddScoped<ListenerPlace>();
        services.AddSingleton<OperationAnswer>();
        services.AddSingleton<GraphEndpoint>();
        services.AddSingleton<IDocumentBuilder>(new GraphQLDocumentBuilder { MaxDepth = int.MaxValue }); // QueryText measures how deep a text is, and says so
        services.AddSingleton<IDocumentValidator, ValidatedOnce>();
        services.AddGraphQL(builder => builder
            .AddSystemTextJson(options =>
            {
                options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
                options.Converters.Add(new ExtensionsJson());
            })
            .AddErrorInfoProvider(services => new AnswerErrors(services))
            .AddUnhandledExceptionHandler(ErrorReport.Mask)
            .AddValidationRule<OnlyWhatRuns>()
            .AddExecutionStrategy<SerialExecutionStrategy>(OperationType.Query)
            .AddScopedSubscriptionExecutionStrategy()
            .ConfigureExecution<AnswerExtensions>()
            .ConfigureExecution<OperationEndsInTime>()
            .ConfigureExecution<QueriesTakeTurns>()
            .ConfigureExecution<ParsedDocuments>()
            .ConfigureExecution<MutationNeedsPost>()
            .ConfigureExecution<SubscriptionNeedsStream>()
            .ConfigureExecution<OperationKeepsTheLimits>()
            .ConfigureExecution<ListenersKeepTheLimits>()
            .ConfigureExecution<TableHasOneList>());
        return services;
    }

    /// <summary>Maps the graph at <c>/graphql</c>, the start page at <c>/</c>, and the health of the host.</summary>
    public static void MapTwinningHttp(this WebApplication app)
    {
        UseDefaultAddress(app);
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseCrossOrigin();
        app.UseRateLimiter();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        app.UseGraph();
        app.UseRouting();
        app.UseAuthentication(); // the graph asks who asks itself, and no page does; left to the framework it would stand before everything
        app.MapGet("/", StartPage.WriteAsync);
        app.MapExplorer();
        app.MapTwinningHealth();
    }

    // SQLite reads on the processor that asks; PostgreSQL is mostly waited for.
    private static int QueriesAtOnce(HttpLimits limits, IConfiguration configuration) =>
        limits.QueriesAtOnce > 0 ? limits.QueriesAtOnce : Environment.ProcessorCount * (StorageSetup.IsPostgres(configuration) ? 8 : 1);

    // Before pages are routed: nothing that is looked up for them has to be for the graph.
    private static void UseGraph(this WebApplication app)
    {
        RequestDelegate answer = app.Services.GetRequiredService<GraphEndpoint>().AnswerAsync;
        var graph = new RouteEndpointBuilder(answer, RoutePatternFactory.Parse(GraphEndpoint.Path), 0) { DisplayName = "graph" }.Build();
        app.Use((context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments(GraphEndpoint.Path, out var rest) || rest.Value is not ("" or "/"))
            {
                return next(context);
            }

            context.SetEndpoint(graph); // names it in traces and metrics
            return answer(context);
        });
    }

    private static void UseDefaultAddress(WebApplication app)
    {
        var settings = app.Configuration;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        var isConfigured = AddressSettings.Any(key => !string.IsNullOrEmpty(settings[key]))
            || settings.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (!isConfigured && addresses is { Addresses: { IsReadOnly: false, Count: 0 } list })
        {
            list.Add("http://127.0.0.1:5080");
        }
    }
}
