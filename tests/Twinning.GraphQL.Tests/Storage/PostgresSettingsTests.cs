using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Tests.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>What the host asks of PostgreSQL itself.</summary>
public sealed class PostgresSettingsTests
{
    [Fact]
    public async Task Questions_are_not_compiled()
    {
        await using var demo = new PostgresDemoStore();
        await demo.InitializeAsync();

        var setting = await demo.ReadAsync(context => context.Database.SqlQueryRaw<string>("SELECT current_setting('jit') AS \"Value\"").SingleAsync(TestContext.Current.CancellationToken));

        Assert.Equal("off", setting);
    }
}
