using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Import;

/// <summary>What the program does when it is started: it serves, unless a command says otherwise.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments say.</summary>
    /// <returns>What the shell is answered; a program that cannot work with its settings says why on the error output.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        try
        {
            if (args.Length > 0)
            {
                return await Create(Host.RunAsync).Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            }

            await Host.RunAsync(args); // most starts; nothing has to be parsed for them
            return ExitCodes.Done;
        }
        catch (SettingsRefusedException refused)
        {
            await error.WriteLineAsync(refused.Message);
        }
        catch (OptionsValidationException refused)
        {
            await error.WriteLineAsync($"The settings are refused; correct all of this:{Environment.NewLine}{string.Join(Environment.NewLine, refused.Failures)}");
        }

        return ExitCodes.Refused;
    }

    /// <summary>Makes the commands.</summary>
    /// <param name="serve">Serves the graph with the remaining arguments, such as <c>--urls</c>, until it is stopped.</param>
    /// <param name="configuration">Says where the store is; the host's own settings when left out.</param>
    public static RootCommand Create(Func<string[], Task> serve, IConfiguration? configuration = null)
    {
        var store = new CommandStore(() => configuration ?? WebApplication.CreateBuilder().Configuration);
        var root = new RootCommand("Twinning: serves the graph; imports and exports yearly returns and criteria sets.")
        {
            new Command("import", "Imports a file.") { ImportReturnsCommand.Create(store) },
            new Command("export", "Exports to a file.") { ExportReturnsCommand.Create(store) },
            CriteriaCommands.Create(store),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(async parsed =>
        {
            // An option is the host's; a bare word is a mistyped command.
            if (parsed.UnmatchedTokens is [var first, ..] && first is not ['-' or '/', ..] && !first.Contains('='))
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync($"There is no command '{first}'; valid: import, export, criteria.");
                return ExitCodes.NotReadable;
            }

            await serve([.. parsed.UnmatchedTokens]);
            return ExitCodes.Done;
        });
        return root;
    }
}
