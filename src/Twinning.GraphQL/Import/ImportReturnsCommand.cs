using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Twinning.GraphQL.Import;

/// <summary><c>import returns FILE [--correct]</c>.</summary>
internal static class ImportReturnsCommand
{
    public static Command Create(CommandStore store)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A CSV file with one return a row; the README lists its columns." };
        var correct = new Option<bool>("--correct") { Description = "Let other figures for a recorded return correct it." };
        var command = new Command("returns", "Imports yearly returns: all rows or none.") { file, correct };
        command.SetAction((parsed, cancellation) => RunAsync(
            store,
            parsed.GetRequiredValue(file),
            parsed.GetValue(correct),
            ReportPrinter.ConsoleOn(parsed.InvocationConfiguration.Output),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandStore store, FileInfo file, bool correct, IAnsiConsole console, CancellationToken cancellation)
    {
        Stream stream;
        try
        {
            stream = file.OpenRead();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            console.MarkupLineInterpolated($"[red]The file cannot be read:[/] {problem.Message}");
            return ExitCodes.NotReadable;
        }

        await using (stream)
        {
            await using var services = await store.OpenAsync(cancellation);
            await using var scope = services.CreateAsyncScope();
            var import = scope.ServiceProvider.GetRequiredService<ReturnsImport>();
            var report = await console.Progress().AutoClear(true).StartAsync(async progress =>
            {
                var task = progress.AddTask($"Reading {file.Name.EscapeMarkup()}", maxValue: Math.Max(stream.Length, 1));
                using var watched = new WatchedStream(stream, position => task.Value = position);
                return await import.RunAsync(watched, file.Name, correct, cancellation);
            });
            ReportPrinter.Print(console, report);
            return report.IsRefused ? ExitCodes.Refused : ExitCodes.Done;
        }
    }
}
