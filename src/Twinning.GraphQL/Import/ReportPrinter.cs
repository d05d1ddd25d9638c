using System;
using System.IO;
using System.Linq;
using Spectre.Console;
using Twinning.Domain.Rules;

namespace Twinning.GraphQL.Import;

/// <summary>Prints what became of an import.</summary>
internal static class ReportPrinter
{
    private const int WidthWithoutTerminal = 160;

    private static readonly string[] LanguageSettings = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Makes a console on a writer; where there is no terminal, lines are long enough for a table.</summary>
    public static IAnsiConsole ConsoleOn(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }

    public static void Print(IAnsiConsole console, ImportReport report)
    {
        if (report.Findings.Count > 0)
        {
            var table = new Table().AddColumns("Row", "Column", "Value", "Rule", string.Empty, "What is wrong");
            foreach (var finding in report.Findings)
            {
                table.AddRow(
                    new Text(Number(finding.Row)),
                    new Text(finding.Column),
                    new Text(finding.Value),
                    new Text(finding.Rule.Value),
                    new Text(finding.Severity == Severity.Refusal ? "refused" : "warning"),
                    new Text(InVietnamese ? finding.Message.Vietnamese : finding.Message.English));
            }

            console.Write(table);
        }

        var refusals = report.Findings.Count(finding => finding.Severity == Severity.Refusal);
        console.WriteLine(report.IsRefused
            ? $"{Number(report.Rows)} rows, {Number(refusals)} findings: nothing was stored."
            : $"{Number(report.Rows)} rows, {Number(report.Changes)} changes.");
    }

    // Messages follow the language of the shell.
    private static bool InVietnamese => LanguageSettings
        .Select(Environment.GetEnvironmentVariable)
        .FirstOrDefault(value => !string.IsNullOrEmpty(value))
        ?.StartsWith("vi", StringComparison.Ordinal) == true;

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
