using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

public class WriteGroupTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Writes_that_wait_together_share_a_commit_and_each_has_its_own_version(string database)
    {
        var (commits, loss) = (new CommitCounter(), new Loss());
        using var graph = Open(database, commits, loss);
        await using var work = new Work(graph, commits, loss);

        var writes = await work.TogetherAsync(6, number => number == 3 ? throw new InvalidOperationException("no") : number);

        Assert.Equal([0, 1, 2, -1, 4, 5], writes);
        Assert.Equal(1, commits.Count);
        Assert.Equal(await work.VersionsAsync(), await work.RecordedAsync());
        Assert.Equal(5, (await work.RecordedAsync()).Count);
    }

    [Fact]
    public async Task A_group_that_lost_its_transaction_keeps_nothing_and_tells_everybody()
    {
        var (commits, loss) = (new CommitCounter(), new Loss());
        using var graph = Open("SQLite", commits, loss);
        await using var work = new Work(graph, commits, loss);

        var writes = await work.TogetherAsync(4, number => number, losesTransaction: 2);

        Assert.Equal([-1, -1, -1, 3], writes);
        Assert.Single(await work.RecordedAsync());
        Assert.Single(await work.VersionsAsync());
    }

    [Fact]
    public async Task A_write_that_is_cancelled_while_it_waits_leaves_no_trace_and_holds_nobody_up()
    {
        var (commits, loss) = (new CommitCounter(), new Loss());
        using var graph = Open("SQLite", commits, loss);
        await using var work = new Work(graph, commits, loss);
        using var cancelled = new CancellationTokenSource();

        var writes = await work.TogetherAsync(3, number => number, lastIsCancelled: cancelled);

        Assert.Equal([0, 1, -1], writes);
        Assert.Equal(2, (await work.RecordedAsync()).Count);
    }

    [Fact]
    public async Task A_write_that_changes_registers_is_committed_before_the_next_one_reads_them()
    {
        var (commits, loss) = (new CommitCounter(), new Loss());
        using var graph = Open("SQLite", commits, loss);
        await using var work = new Work(graph, commits, loss);

        await work.TogetherAsync(3, number => number, changesRegisters: true);

        Assert.Equal(3, commits.Count);
    }

    private static Graph Open(string database, CommitCounter commits, Loss loss) => Graph.Open(database, services => services
        .ConfigureDbContext<SqliteTwinningContext>(options => options.AddInterceptors(commits, loss))
        .ConfigureDbContext<PostgresTwinningContext>(options => options.AddInterceptors(commits, loss)));

    /// <summary>Counts commits.</summary>
    private sealed class CommitCounter : DbTransactionInterceptor
    {
        private int _count;

        public int Count => _count;

        public void Reset() => _count = 0;

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _count);
            return Task.CompletedTask;
        }
    }

    /// <summary>Does what SQLite does by itself when it interrupts a statement that writes: gives up the transaction.</summary>
    private sealed class Loss : DbCommandInterceptor
    {
        public bool IsDue { get; set; }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (!IsDue)
            {
                return result;
            }

            IsDue = false;
            await using var rollback = command.Connection!.CreateCommand();
            (rollback.CommandText, rollback.Transaction) = ("ROLLBACK", command.Transaction);
            await rollback.ExecuteNonQueryAsync(cancellationToken);
            throw new InvalidOperationException("interrupted");
        }
    }

    /// <summary>Writes visits at the same time, and reads what became of them.</summary>
    private sealed class Work : IAsyncDisposable
    {
        private readonly AsyncServiceScope _scope;
        private readonly CommitCounter _commits;
        private readonly Loss _loss;
        private readonly long _before;

        public Work(Graph graph, CommitCounter commits, Loss loss)
        {
            (_scope, _commits, _loss) = (graph.Services.CreateAsyncScope(), commits, loss);
            using var context = Contexts.Create();
            _before = context.Versions.Max(row => row.Version);
        }

        private IContextFactory Contexts => _scope.ServiceProvider.GetRequiredService<IContextFactory>();

        /// <summary>Holds the first write until all others wait behind it; returns what each answers, -1 for one that failed.</summary>
        public async Task<IReadOnlyList<int>> TogetherAsync(
            int count, Func<int, int> answer, int? losesTransaction = null, CancellationTokenSource? lastIsCancelled = null, bool changesRegisters = false)
        {
            var writer = _scope.ServiceProvider.GetRequiredService<StoreWriter>();
            var (begun, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
            _commits.Reset();
            var writes = new List<Task<int>> { WriteAsync(0) };
            await begun.Task;
            writes.AddRange(Enumerable.Range(1, count - 1).Select(WriteAsync));
            if (lastIsCancelled is not null)
            {
                await lastIsCancelled.CancelAsync();
            }

            gate.SetResult();
            return await Task.WhenAll(writes);

            async Task<int> WriteAsync(int number)
            {
                try
                {
                    var cancellation = number == count - 1 && lastIsCancelled is not null ? lastIsCancelled.Token : CancellationToken.None;
                    return await writer.WriteAsync("test", "OFFICE", session => AppendAsync(session, number), cancellation);
                }
                catch (Exception)
                {
                    return -1;
                }
            }

            async Task<int> AppendAsync(WriteSession session, int number)
            {
                begun.TrySetResult();
                await gate.Task;
                _loss.IsDue = number == losesTransaction;
                await session.Now<VisitRow>().AnyAsync();
                session.Append(new VisitRow
                {
                    Id = await session.NextIdAsync<VisitRow>(CancellationToken.None),
                    AssignmentId = 1,
                    Day = new DateOnly(2021, 1, 1),
                    Officers = 1,
                    Contacts = string.Empty,
                });
                if (changesRegisters)
                {
                    session.Append(new AgencyIdentifierRow { Id = 1, Scheme = "test", Value = $"{number}" });
                }

                return answer(number);
            }
        }

        /// <summary>Returns the versions in which visits were recorded since.</summary>
        public async Task<IReadOnlyList<long>> RecordedAsync()
        {
            await using var context = Contexts.Create();
            return await context.Set<VisitRow>().Where(row => row.RecordedIn > _before).OrderBy(row => row.RecordedIn).Select(row => row.RecordedIn).ToListAsync(TestContext.Current.CancellationToken);
        }

        /// <summary>Returns the versions since.</summary>
        public async Task<IReadOnlyList<long>> VersionsAsync()
        {
            await using var context = Contexts.Create();
            return await context.Versions.Where(row => row.Version > _before).OrderBy(row => row.Version).Select(row => row.Version).ToListAsync(TestContext.Current.CancellationToken);
        }

        public ValueTask DisposeAsync() => _scope.DisposeAsync();
    }
}
