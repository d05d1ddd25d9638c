using System;
using System.IO;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Twinning.GraphQL.Storage.Facts;

namespace Twinning.GraphQL.Storage;

/// <summary>Chooses the database.</summary>
/// <remarks>
/// The setting <c>TWINNING_DATABASE</c> holds the path of an SQLite file, or a PostgreSQL connection string, which begins with <c>Host=</c>.
/// Without it the file lies in the user's data folder.
/// </remarks>
internal static class StorageSetup
{
    public static IServiceCollection AddTwinningStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var database = DatabaseOf(configuration);

        // A list of numbers is one parameter: one text of a query, however many there are.
        // Each operation has a context to itself and does one thing after another. EF Core's checks of that cost a new asynchronous context for every row.
        if (IsPostgres(database))
        {
            services.AddPooledDbContextFactory<PostgresTwinningContext>(options => options
                .UseNpgsql(WithoutCompiling(database), postgres => postgres.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .EnableThreadSafetyChecks(false));
            services.AddSingleton<IContextFactory, ContextFactory<PostgresTwinningContext>>();
        }
        else
        {
            SqliteEngine.Configure();
            services.AddPooledDbContextFactory<SqliteTwinningContext>(options => options
                .UseSqlite($"Data Source={database}", sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(new StatementsEndInTime(), new StatementsStayPrepared())
                .EnableThreadSafetyChecks(false));
            services.AddSingleton<IContextFactory, ContextFactory<SqliteTwinningContext>>();
            services.AddSingleton(_ => new VersionWatch(database));
        }

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<RegisterCache>();
        services.AddSingleton<TranslatedQueries>();
        services.AddSingleton<Snapshots>();
        services.AddSingleton<WriteQueries>();
        services.AddSingleton<StoreWriter>();
        services.AddSingleton<FactFeed>();
        services.AddScoped<StoreReader>();
        return services;
    }

    /// <summary>Returns where the data is kept.</summary>
    /// <exception cref="SettingsRefusedException">The setting is the address of a PostgreSQL, which would be taken for a path.</exception>
    public static string DatabaseOf(IConfiguration configuration) => configuration["TWINNING_DATABASE"] is { Length: > 0 } given
        ? given.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) && given.Contains("://", StringComparison.Ordinal)
            ? throw new SettingsRefusedException("TWINNING_DATABASE is an address; give a connection string that begins with Host=, or the path of an SQLite file.")
            : given
        : Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "Twinning",
            "twinning.db");

    // PostgreSQL compiles (JIT) what it takes for costly before it runs it. A question here is of many small parts that run shortly: compiling them
    // took fifteen times as long as the rest. Options of the connection string itself come later and win.
    private static string WithoutCompiling(string database)
    {
        var connection = new NpgsqlConnectionStringBuilder(database);
        connection.Options = $"-c jit=off {connection.Options}".TrimEnd();
        return connection.ConnectionString;
    }

    /// <summary>Returns whether the data is kept in PostgreSQL.</summary>
    public static bool IsPostgres(IConfiguration configuration) => IsPostgres(DatabaseOf(configuration));

    private static bool IsPostgres(string database) =>
        database.StartsWith("Host=", StringComparison.OrdinalIgnoreCase);
}
