using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Twinning.GraphQL.Import;

/// <summary><c>export returns [FILE]</c>.</summary>
internal static class ExportReturnsCommand
{
    public static Command Create(CommandStore store)
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = "The file to write; standard output when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("returns", "Exports the yearly returns in the format of the import.") { file };
        command.SetAction((parsed, cancellation) => RunAsync(
            store, parsed.GetValue(file), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandStore store, FileInfo? file, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            await using var services = await store.OpenAsync(cancellation);
            await using var scope = services.CreateAsyncScope();
            var export = scope.ServiceProvider.GetRequiredService<ReturnsExport>();
            using var written = new MemoryStream();
            var rows = await export.WriteAsync(written, cancellation);
            written.Position = 0;
            if (file is null)
            {
                using var text = new StreamReader(written);
                await output.WriteAsync((await text.ReadToEndAsync(cancellation)).AsMemory(), cancellation);
            }
            else
            {
                await using var target = file.Create();
                await written.CopyToAsync(target, cancellation);
                await error.WriteLineAsync($"{rows} returns written to {file.Name}.");
            }

            return ExitCodes.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"The file cannot be written: {problem.Message}");
            return ExitCodes.NotReadable;
        }
    }
}
