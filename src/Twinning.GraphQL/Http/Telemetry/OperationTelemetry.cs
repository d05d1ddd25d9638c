using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Http.Telemetry;

/// <summary>Measures operations for OpenTelemetry: a span and a point in the metrics for each.</summary>
/// <remarks>Clients choose the names of operations, so that only those of trusted documents are kept apart in the metrics.</remarks>
internal sealed class OperationTelemetry : IDisposable
{
    public const string Source = "Twinning.GraphQL";

    private readonly ActivitySource activities = new(Source);
    private readonly Meter meter;
    private readonly Histogram<double> duration;
    private readonly Histogram<long> cost;
    private readonly Histogram<long> commands;

    public OperationTelemetry(IMeterFactory meters)
    {
        meter = meters.Create(Source);
        duration = meter.CreateHistogram<double>("twinning.graphql.duration", "s", "How long operations take.");
        cost = meter.CreateHistogram<long>("twinning.graphql.cost", "{point}", "What operations cost.");
        commands = meter.CreateHistogram<long>("twinning.graphql.sql_commands", "{command}", "How many SQL commands operations take.");
    }

    private bool IsHeard => duration.Enabled || cost.Enabled || commands.Enabled;

    /// <summary>Begins to measure an operation; disposing what is returned ends it.</summary>
    public Measurement Begin() => new(this);

    public void Dispose()
    {
        activities.Dispose();
        meter.Dispose();
    }

    /// <summary>One operation being measured.</summary>
    internal sealed class Measurement(OperationTelemetry telemetry) : IDisposable
    {
        private readonly Activity? activity = telemetry.activities.StartActivity("graphql", ActivityKind.Internal);
        private readonly long started = Stopwatch.GetTimestamp();
        private readonly SqlCount.Counter sql = SqlCount.Begin();

        /// <summary>Gets or sets how the answer came about: <c>run</c>, <c>kept</c>, <c>not-modified</c> or <c>refused</c>.</summary>
        public string Outcome { get; set; } = "refused";

        /// <summary>Gets or sets what is known of the operation; null while nothing is.</summary>
        public OperationNotes? Notes { get; set; }

        public void Dispose()
        {
            if (activity is null && !telemetry.IsHeard)
            {
                return;
            }

            var isHit = Outcome is "kept" or "not-modified";
            KeyValuePair<string, object?>[] kept =
            [
                new("graphql.document.id", Notes?.TrustedName ?? "other"),
                new("graphql.operation.type", Notes?.Kind?.ToString().ToLowerInvariant() ?? "unknown"),
                new("twinning.cache.hit", isHit),
                new("twinning.outcome", Outcome),
            ];
            telemetry.duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, kept);
            telemetry.commands.Record(sql.Count, kept);
            if (Notes?.Cost is { } points)
            {
                telemetry.cost.Record(points, kept);
            }

            if (activity is not null)
            {
                foreach (var (name, value) in kept)
                {
                    activity.SetTag(name, value);
                }

                activity.SetTag("graphql.operation.name", Notes?.Name);
                activity.SetTag("twinning.cost", Notes?.Cost);
                activity.SetTag("twinning.sql_commands", sql.Count);
                activity.Dispose();
            }
        }
    }
}
