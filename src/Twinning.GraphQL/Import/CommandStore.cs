using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Import;

/// <summary>Opens the store that the host serves, with the same settings, ready to use.</summary>
internal sealed class CommandStore(Func<IConfiguration> configuration)
{
    public async Task<ServiceProvider> OpenAsync(CancellationToken cancellation)
    {
        var services = new ServiceCollection()
            .AddTwinningStorage(configuration())
            .AddScoped<ReturnsImport>()
            .AddScoped<ReturnsExport>()
            .BuildServiceProvider();
        try
        {
            await StoreUpgrade.MigrateAsync(services, cancellation);
            await DemonstrationData.LoadIfEmptyAsync(services, cancellation);
            return services;
        }
        catch (Exception)
        {
            await services.DisposeAsync();
            throw;
        }
    }
}
