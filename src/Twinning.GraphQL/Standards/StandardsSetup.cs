using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Standards;

/// <summary>Registers the poverty standards: the national ones, and those of the file that a setting names.</summary>
internal static class StandardsSetup
{
    /// <summary>Gets the setting that names the file.</summary>
    public static string Setting => "TWINNING_STANDARDS";

    /// <exception cref="StandardsRefusedException">The file cannot be read, or something in it is wrong.</exception>
    public static IServiceCollection AddPovertyStandards(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(configuration[Setting] is { Length: > 0 } path ? Read(path) : PovertyStandardCatalogue.National);

    /// <summary>Makes sure that the store knows the places whose standards are used.</summary>
    /// <exception cref="StandardsRefusedException">It does not know one.</exception>
    public static async Task KnowThePlacesAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var local = services.GetRequiredService<PovertyStandardCatalogue>().Standards.Where(standard => standard.Jurisdiction is not null).ToList();
        if (local.Count == 0)
        {
            return;
        }

        await using var scope = services.CreateAsyncScope();
        var reader = scope.ServiceProvider.GetRequiredService<StoreReader>();
        var registers = await reader.RegistersAsync(await reader.VersionAtAsync(null, cancellation), cancellation);
        var strange = local.Where(standard => registers.Areas.Find(standard.Jurisdiction!.Value) is null).ToList();
        if (strange.Count > 0)
        {
            throw new StandardsRefusedException([.. strange.Select(standard =>
                $"{standard.Id}: the store has no area with the number {standard.Jurisdiction!.Value.Value}; ask the graph for the id of the area.")]);
        }
    }

    private static PovertyStandardCatalogue Read(string path)
    {
        try
        {
            return StandardsReader.Read(File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StandardsRefusedException([problem.Message], path);
        }
        catch (StandardsRefusedException refused)
        {
            throw refused.In(path);
        }
    }
}
