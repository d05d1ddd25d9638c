using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

public class StatementsStayPreparedTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    // SQLITE_STMTSTATUS_REPREPARE and _RUN, which the provider does not name.
    private const int TimesPreparedAnew = 5;
    private const int TimesRun = 6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_query_is_prepared_once_for_its_connection_and_answers_by_the_values_of_each_time()
    {
        await using var context = host.Services.GetRequiredService<IContextFactory>().Create();
        await using var snapshot = await BeginAsync(context);

        var first = await VisitsFromAsync(context, 2, Cancellation);
        var second = await VisitsFromAsync(context, 5, Cancellation, count: 4);

        Assert.Equal([2, 3, 4], first);
        Assert.Equal([5, 6, 7, 8], second);
        var statement = Assert.Single(Statements(context));
        Assert.Equal(2, raw.sqlite3_stmt_status(statement, TimesRun, 0));
        Assert.Equal(0, raw.sqlite3_stmt_status(statement, TimesPreparedAnew, 0)); // although a LIMIT might tell more of the plan
    }

    [Fact]
    public async Task The_same_query_within_itself_has_a_statement_of_its_own()
    {
        await using var context = host.Services.GetRequiredService<IContextFactory>().Create();
        await using var snapshot = await BeginAsync(context);
        var pairs = new List<(long, long)>();

        await foreach (var outer in Visits(context, 1).AsAsyncEnumerable().WithCancellation(Cancellation))
        {
            await foreach (var inner in Visits(context, outer).AsAsyncEnumerable().WithCancellation(Cancellation))
            {
                pairs.Add((outer, inner));
            }
        }

        Assert.Equal([(1, 1), (1, 2), (1, 3), (2, 2), (2, 3), (2, 4), (3, 3), (3, 4), (3, 5)], pairs);
    }

    [Fact]
    public async Task A_statement_that_was_cancelled_answers_when_it_is_asked_again()
    {
        await using var context = host.Services.GetRequiredService<IContextFactory>().Create();
        await using var snapshot = await BeginAsync(context);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<Exception>(() => CountAsync(context, int.MaxValue, soon.Token));

        Assert.True(soon.IsCancellationRequested);
        Assert.Equal(0, await CountAsync(context, 0, Cancellation));
        Assert.Single(Statements(context));
    }

    [Fact]
    public async Task Only_so_many_statements_are_kept_and_others_are_answered_all_the_same()
    {
        await using var context = host.Services.GetRequiredService<IContextFactory>().Create();
        await using var snapshot = await BeginAsync(context);

        for (var number = 1; number <= StatementsStayPrepared.MostOfConnection + 1; number++)
        {
            Assert.Equal(number, await context.Set<VisitRow>().Where(Among(number)).CountAsync(Cancellation));
        }

        Assert.Equal(StatementsStayPrepared.MostOfConnection, Statements(context).Count());
    }

    // The provider lists the statements of a connection only where it was told to.
    private static async Task<IAsyncDisposable> BeginAsync(TwinningContext context)
    {
        var snapshot = await context.BeginReadAsync(Cancellation);
        Connection(context).enable_sqlite3_next_stmt(true);
        return snapshot;
    }

    private static sqlite3 Connection(TwinningContext context) => ((SqliteConnection)context.Database.GetDbConnection()).Handle!;

    private static IQueryable<long> Visits(TwinningContext context, long from, int count = 3) =>
        context.Set<VisitRow>().AsNoTracking().Where(row => row.Id >= from).OrderBy(row => row.Id).Select(row => row.Id).Take(count);

    private static Task<List<long>> VisitsFromAsync(TwinningContext context, long from, CancellationToken cancellation, int count = 3) =>
        Visits(context, from, count).ToListAsync(cancellation);

    // Every visit with every other and every third: far longer than anybody waits, unless none is meant.
    private static Task<int> CountAsync(TwinningContext context, int most, CancellationToken cancellation) => (
        from one in context.Set<VisitRow>()
        where one.Id <= most
        from other in context.Set<VisitRow>()
        from third in context.Set<VisitRow>()
        from fourth in context.Set<VisitRow>()
        where one.Officers + other.Officers + third.Officers + fourth.Officers > 0
        select one.Id).CountAsync(cancellation);

    // A text of its own for each number, which finds as many visits.
    private static Expression<Func<VisitRow, bool>> Among(int number)
    {
        var row = Expression.Parameter(typeof(VisitRow), "row");
        var id = Expression.Property(row, nameof(FactRow.Id));
        return Expression.Lambda<Func<VisitRow, bool>>(
            Expression.LessThanOrEqual(id, Expression.Constant((long)number)), row);
    }

    private static IEnumerable<sqlite3_stmt> Statements(TwinningContext context)
    {
        var connection = Connection(context);
        for (var statement = raw.sqlite3_next_stmt(connection, null); statement is { IsInvalid: false }; statement = raw.sqlite3_next_stmt(connection, statement))
        {
            yield return statement;
        }
    }
}
