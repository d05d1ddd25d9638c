using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

public class StatementsEndInTimeTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    // Counts for ever: only an interruption ends it.
    private const string Endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT COUNT(*) AS Value FROM n";

    // Gives its first row at once and goes on for ever after it.
    private const string EndlessAfterTheFirst =
        "SELECT 1 AS Value UNION ALL SELECT Value FROM (WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS Value FROM n WHERE x < 0)";

    [Theory]
    [InlineData(Endless)]
    [InlineData(EndlessAfterTheFirst)]
    public async Task A_cancelled_statement_stops(string sql)
    {
        await using var context = host.Services.GetRequiredService<IContextFactory>().Create();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<Exception>(() => context.Database.SqlQueryRaw<long>(sql).ToListAsync(soon.Token));

        Assert.True(soon.IsCancellationRequested);
        Assert.Equal(1, (await context.Database.SqlQueryRaw<long>("SELECT 1 AS Value").ToListAsync(TestContext.Current.CancellationToken)).Single());
    }
}
