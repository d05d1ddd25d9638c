using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Http.Telemetry;

/// <summary>Registers measuring; what is measured leaves the host only where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names who takes it.</summary>
internal static class TelemetrySetup
{
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<OperationTelemetry>();
        services.ConfigureDbContext<SqliteTwinningContext>(options => options.AddInterceptors(new SqlCount()));
        services.ConfigureDbContext<PostgresTwinningContext>(options => options.AddInterceptors(new SqlCount()));
        if (!string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            services.AddOpenTelemetry()
                .ConfigureResource(resource => resource.AddService("twinning"))
                .WithTracing(tracing => tracing.AddSource(OperationTelemetry.Source).AddAspNetCoreInstrumentation())
                .WithMetrics(metrics => metrics.AddMeter(OperationTelemetry.Source).AddAspNetCoreInstrumentation())
                .UseOtlpExporter();
        }
    }
}
