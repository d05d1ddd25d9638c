using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL;

/// <summary>Reads beside the web host's start what whoever asks first would wait for: the registers. The host answers meanwhile, and has started once they are read.</summary>
internal sealed class FirstReads(IServiceScopeFactory scopes) : IHostedLifecycleService
{
    private Task<bool>? _reading;

    /// <summary>Gets whether the store holds the demonstration, as known once the host has started.</summary>
    public bool IsDemonstration { get; private set; }

    /// <summary>Begins to read. The store must be up to date.</summary>
    public void Begin() => _reading = Task.Run(ReadAsync);

    public async Task StartedAsync(CancellationToken cancellationToken) => IsDemonstration = await (_reading ??= ReadAsync());

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> ReadAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var reader = scope.ServiceProvider.GetRequiredService<StoreReader>();
        var version = await reader.VersionAtAsync(null, CancellationToken.None);
        await reader.RegistersAsync(version, CancellationToken.None);
        var facts = await reader.FactsAsync<DatasetRow>(version, CancellationToken.None);
        return await facts.AnyAsync(dataset => dataset.IsDemonstration);
    }
}
