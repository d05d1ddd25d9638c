using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>A store of an earlier version is brought up to date where it is opened, with what later versions keep beside its facts.</summary>
public class UpgradeTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Decisions_of_before_get_the_score_to_find_them_by(string database)
    {
        using var graph = Graph.Open(database);
        var scores = await ScoresAsync(graph);
        await using (var context = graph.Services.GetRequiredService<IContextFactory>().Create())
        {
            await context.GetService<IMigrator>().MigrateAsync("PeriodProducts", TestContext.Current.CancellationToken);
        }

        await StoreUpgrade.MigrateAsync(graph.Services, TestContext.Current.CancellationToken);

        Assert.NotEmpty(scores);
        Assert.All(scores, step => Assert.NotNull(step.Score));
        Assert.Equal(scores, await ScoresAsync(graph));
    }

    [Fact]
    public void The_step_that_tells_a_store_is_up_to_date_is_the_last_there_is()
    {
        using var sqlite = new SqliteDesignTimeContext().CreateDbContext([]);
        using var postgres = new PostgresDesignTimeContext().CreateDbContext([]);

        Assert.Equal(sqlite.Database.GetMigrations().Last(), sqlite.NewestStep);
        Assert.Equal(postgres.Database.GetMigrations().Last(), postgres.NewestStep);
    }

    private static async Task<List<(long Step, long? Score)>> ScoresAsync(Graph graph)
    {
        await using var context = graph.Services.GetRequiredService<IContextFactory>().Create();
        return (await context.Set<ScorecardStepRow>().Where(row => row.Decision != null).OrderBy(row => row.Key)
            .Select(row => new { row.Key, row.ScoreThousandths }).ToListAsync(TestContext.Current.CancellationToken)).ConvertAll(row => (row.Key, row.ScoreThousandths));
    }
}
