using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Tests.Demo;

namespace Twinning.GraphQL.Tests;

/// <summary>
/// The host as it is, in memory, on an SQLite file of its own that holds the demonstration and goes with the host. Serves as a class fixture.
/// </summary>
public sealed class TwinningHost : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("twinning-").FullName;
    private readonly Factory factory;

    public TwinningHost()
        : this(new Dictionary<string, string>(), _ => { })
    {
    }

    private TwinningHost(IReadOnlyDictionary<string, string> settings, Action<IServiceCollection> services)
    {
        Database = Path.Combine(folder, "twinning.db");
        Store = settings.GetValueOrDefault("TWINNING_DATABASE", Database);
        if (Store == Database)
        {
            File.WriteAllBytes(Database, DemoStore.LoadedFile);
        }

        factory = new Factory(new Dictionary<string, string>(settings) { ["TWINNING_DATABASE"] = Store }, services);
    }

    /// <summary>Gets where the data is, as the setting says it.</summary>
    public string Store { get; }

    /// <summary>Gets the path of the SQLite file.</summary>
    public string Database { get; }

    public IServiceProvider Services => factory.Services;

    /// <summary>Starts a host with settings or services of the test's own; on another store where the settings name one.</summary>
    public static TwinningHost With(
        IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? services = null) =>
        new(settings ?? new Dictionary<string, string>(), services ?? (_ => { }));

    public HttpClient CreateClient() => factory.CreateClient();

    /// <summary>Lets it listen on Kestrel, as it does for real, and returns where. Before anything else is asked of it.</summary>
    public IPEndPoint Listen()
    {
        factory.UseKestrel(0);
        factory.StartServer();
        return new IPEndPoint(IPAddress.Loopback, factory.ClientOptions.BaseAddress.Port);
    }

    public void Dispose()
    {
        factory.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Factory(IReadOnlyDictionary<string, string> settings, Action<IServiceCollection> services) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureTestServices(services);
        }
    }
}
