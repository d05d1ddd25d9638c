using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>One look at the store's version serves for a millisecond, and never hides what this process committed.</summary>
public sealed class VersionWatchTests : IDisposable
{
    private readonly Graph graph = Graph.Open("SQLite");

    [Fact]
    public async Task What_this_process_commits_is_seen_at_once()
    {
        for (var time = 0; time < 50; time++)
        {
            var before = Latest(graph);
            using var written = new CancellationTokenSource();
            var others = Task.Run(() => LookUntil(written.Token), TestContext.Current.CancellationToken); // so that some look is of just before the commit

            await WriteAsync(graph);

            Assert.Equal(before + 1, Latest(graph));
            await written.CancelAsync();
            await others;
        }
    }

    [Fact]
    public async Task What_another_process_commits_is_seen_after_a_millisecond()
    {
        using var other = graph.Beside();
        for (var time = 0; time < 50; time++)
        {
            var before = Latest(graph);

            await WriteAsync(other);
            await Task.Delay(2, TestContext.Current.CancellationToken);

            Assert.Equal(before + 1, Latest(graph));
        }
    }

    public void Dispose() => graph.Dispose();

    private void LookUntil(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            Latest(graph);
        }
    }

    private static long Latest(Graph graph) => graph.Services.GetRequiredService<VersionWatch>().Latest()!.Version;

    private static Task<bool> WriteAsync(Graph graph) => graph.Services.GetRequiredService<StoreWriter>().WriteAsync(
        "test",
        "OFFICE",
        async session =>
        {
            session.Append(SomeVisit.Numbered(await session.NextIdAsync<VisitRow>(CancellationToken.None)));
            return true;
        },
        TestContext.Current.CancellationToken);
}
