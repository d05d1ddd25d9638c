using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

public class SnapshotsTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_context_serves_one_operation_after_another_with_its_connection_and_never_two_at_once()
    {
        using var snapshots = new Snapshots(host.Services.GetRequiredService<IContextFactory>());
        var first = await snapshots.OpenAsync(Cancellation);
        var second = await snapshots.OpenAsync(Cancellation);
        var connection = first.Context.Database.GetDbConnection();
        Assert.NotSame(first.Context, second.Context);

        await first.DisposeAsync();
        await first.DisposeAsync();
        await using var third = await snapshots.OpenAsync(Cancellation);
        await using var fourth = await snapshots.OpenAsync(Cancellation);

        Assert.Same(first.Context, third.Context);
        Assert.Same(connection, third.Context.Database.GetDbConnection());
        Assert.NotSame(third.Context, fourth.Context);
        Assert.True(await third.Context.Versions.AnyAsync(Cancellation));
        await second.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_that_one_operation_read_is_left_to_the_next()
    {
        using var snapshots = new Snapshots(host.Services.GetRequiredService<IContextFactory>());
        await using (var snapshot = await snapshots.OpenAsync(Cancellation))
        {
            await snapshot.Context.Versions.FirstAsync(Cancellation);
            Assert.Empty(snapshot.Context.ChangeTracker.Entries());
        }
    }

    [Fact]
    public async Task A_snapshot_stays_as_it_was_first_read_and_the_next_sees_what_came_since()
    {
        var contexts = host.Services.GetRequiredService<IContextFactory>();
        using var snapshots = new Snapshots(contexts);
        var before = await snapshots.OpenAsync(Cancellation);
        var known = await before.Context.Versions.CountAsync(Cancellation);

        await using (var writing = contexts.Create())
        {
            var last = await writing.Versions.AsNoTracking().OrderByDescending(row => row.Version).FirstAsync(Cancellation);
            await using var write = await writing.BeginWriteAsync(Cancellation);
            writing.Versions.Add(new() { Version = last.Version + 1, Moment = last.Moment + 1, Operation = "test", Actor = last.Actor, TouchesRegisters = false });
            await writing.SaveChangesAsync(Cancellation);
            await write.CommitAsync(Cancellation);
        }

        Assert.Equal(known, await before.Context.Versions.CountAsync(Cancellation));
        await before.DisposeAsync();
        await using var after = await snapshots.OpenAsync(Cancellation);
        Assert.Equal(known + 1, await after.Context.Versions.CountAsync(Cancellation));
    }
}
