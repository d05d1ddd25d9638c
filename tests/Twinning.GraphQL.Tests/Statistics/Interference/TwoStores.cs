using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics.Interference;

/// <summary>Two hosts on stores that differ only in what is hidden. Serves as a class fixture.</summary>
public sealed class TwoStores : IAsyncLifetime
{
    public Graph One { get; } = Open();

    public Graph Other { get; } = Open();

    public async ValueTask InitializeAsync()
    {
        await new HiddenFacts(One, others: false).RecordAsync();
        await new HiddenFacts(Other, others: true).RecordAsync();
    }

    public ValueTask DisposeAsync()
    {
        One.Dispose();
        Other.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Graph Open() => Graph.Open("SQLite", services => services
        .AddSingleton<TimeProvider>(new SameClock())
        .PostConfigure<HttpLimits>(limits => (limits.RequestsPerMinute, limits.TimeoutSeconds) = (0, 600)));
}
