using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>The commands of a write count as those of the operation that waits for it, its inserts included.</summary>
public sealed class SqlCountTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    [Fact]
    public async Task Each_insert_of_a_write_is_counted_for_the_operation_that_asked_for_it()
    {
        await CommandsAsync(1); // what the first write reads once and keeps

        var one = await CommandsAsync(1);

        Assert.True(one > 1, $"{one} commands: a visit and its version take two.");
        Assert.Equal(one + 4, await CommandsAsync(5));
    }

    private async Task<int> CommandsAsync(int visits)
    {
        var counter = SqlCount.Begin();
        await host.Services.GetRequiredService<StoreWriter>().WriteAsync(
            "test",
            "OFFICE",
            async session =>
            {
                var first = await session.NextIdAsync<VisitRow>(TestContext.Current.CancellationToken);
                session.Append(Enumerable.Range(0, visits).Select(place => SomeVisit.Numbered(first + place)));
                return true;
            },
            TestContext.Current.CancellationToken);
        return counter.Count;
    }
}
