using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Twinning.Tests;

/// <summary>Sentences about what is wrong; a test about the code expects none, and prints all of them at once.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> findings)
    {
        var all = findings.Distinct().ToArray();
        Assert.True(all.Length == 0, "\n" + string.Join('\n', all));
    }
}
