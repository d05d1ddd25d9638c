using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Rules;
using Twinning.GraphQL.CriteriaSets;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Mutations;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Import;

/// <summary><c>criteria import FILE</c> and <c>criteria export NAME [FILE] [--version N]</c>.</summary>
internal static class CriteriaCommands
{
    public static Command Create(CommandStore store) =>
        new("criteria", "Imports or exports a criteria set in the JSON format that offices exchange.") { Import(store), Export(store) };

    private static Command Import(CommandStore store)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A JSON file, as criteria.schema.json describes it." };
        var command = new Command("import", "Adopts the version of a criteria set that a file holds.") { file };
        command.SetAction((parsed, cancellation) => ImportAsync(
            store, parsed.GetRequiredValue(file), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static Command Export(CommandStore store)
    {
        var name = new Argument<string>("NAME") { Description = "The name of the set." };
        var file = new Argument<FileInfo?>("FILE") { Description = "The file to write; standard output when left out.", Arity = ArgumentArity.ZeroOrOne };
        var version = new Option<int?>("--version") { Description = "The version; the latest when left out." };
        var command = new Command("export", "Writes a criteria set to a file.") { name, file, version };
        command.SetAction((parsed, cancellation) => ExportAsync(
            store, parsed.GetRequiredValue(name), parsed.GetValue(version), parsed.GetValue(file), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> ImportAsync(CommandStore store, FileInfo file, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            var set = CriteriaJson.Read(await File.ReadAllTextAsync(file.FullName, cancellation));
            await using var services = await store.OpenAsync(cancellation);
            var written = await services.GetRequiredService<StoreWriter>().WriteAsync(
                "adoptCriteriaSet", "OFFICE", session => AdoptCriteriaSet.WriteAsync(session, set, SightArguments.Today(services), cancellation), cancellation);
            foreach (var violation in written.Violations)
            {
                await error.WriteLineAsync($"{violation.Code}: {violation.Message.English}");
            }

            await output.WriteLineAsync(written.Version is null ? $"Nothing was adopted from {file.Name}." : $"{set.Name} version {set.Version} is adopted.");
            return written.Violations.Any(violation => violation.Severity == Severity.Refusal) ? ExitCodes.Refused : ExitCodes.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            await error.WriteLineAsync($"The file cannot be read: {problem.Message}");
            return ExitCodes.NotReadable;
        }
    }

    private static async Task<int> ExportAsync(
        CommandStore store, string name, int? version, FileInfo? file, InvocationConfiguration streams, CancellationToken cancellation)
    {
        await using var services = await store.OpenAsync(cancellation);
        await using var scope = services.CreateAsyncScope();
        var reader = scope.ServiceProvider.GetRequiredService<StoreReader>();
        var sets = await (await reader.FactsAsync<CriteriaSetRow>(await reader.VersionAtAsync(null, cancellation), cancellation))
            .OrderBy(row => row.Id).ToListAsync(cancellation);
        if (sets.FindLast(row => row.Name == name && (version is null || row.Version == version)) is not { } set)
        {
            await streams.Error.WriteLineAsync($"There is no such criteria set; there are {string.Join(", ", sets.Select(row => $"{row.Name} version {row.Version}"))}.");
            return ExitCodes.NotReadable;
        }

        try
        {
            await (file is null ? streams.Output.WriteAsync(set.Content) : File.WriteAllTextAsync(file.FullName, set.Content, cancellation));
            return ExitCodes.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync($"The file cannot be written: {problem.Message}");
            return ExitCodes.NotReadable;
        }
    }
}
