using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Twinning.GraphQL.Import;
using Xunit;

namespace Twinning.GraphQL.Tests;

/// <summary>Starts the program as the shell does, with settings that it cannot work with.</summary>
internal static class RefusedStart
{
    /// <summary>Returns what it says before it ends; the test fails where it is not refused.</summary>
    public static async Task<string> WordsAsync(params string[] settings)
    {
        using var error = new StringWriter();
        Assert.Equal(ExitCodes.Refused, await CommandLine.RunAsync([.. settings.Append("urls=http://127.0.0.1:0").Select(setting => "--" + setting)], error));
        return error.ToString();
    }
}
