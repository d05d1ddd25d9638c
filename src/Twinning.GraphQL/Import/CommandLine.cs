using System;
using System.CommandLine;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Twinning.GraphQL.Import;

/// <summary>What the program does when it is started: it serves, unless a command says otherwise.</summary>
internal static class CommandLine
{
    /// <summary>Makes the commands.</summary>
    /// <param name="serve">Serves the graph with the remaining arguments, such as <c>--urls</c>.</param>
    /// <param name="configuration">Says where the store is; the host's own settings when left out.</param>
    public static RootCommand Create(Func<string[], Task<int>> serve, IConfiguration? configuration = null)
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

            return await serve([.. parsed.UnmatchedTokens]);
        });
        return root;
    }
}
