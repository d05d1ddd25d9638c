using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Tests.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>What the host asks of PostgreSQL itself.</summary>
public sealed class PostgresSettingsTests(PostgresDemoStore demo) : IClassFixture<PostgresDemoStore>
{
    [Fact]
    public async Task Questions_are_not_compiled()
    {
        var setting = await demo.ReadAsync(context => context.Database.SqlQueryRaw<string>("SELECT current_setting('jit') AS \"Value\"").SingleAsync(TestContext.Current.CancellationToken));

        Assert.Equal("off", setting);
    }
}
