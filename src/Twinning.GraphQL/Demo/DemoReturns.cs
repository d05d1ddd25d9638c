using System.Collections.Generic;
using System.IO;
using System.Linq;
using Twinning.GraphQL.Import;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Demo;

/// <summary>The published yearly returns, read as any file of returns is.</summary>
internal static class DemoReturns
{
    /// <summary>Returns the published returns in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A row of the embedded file is not in order.</exception>
    public static IEnumerable<PovertyReturnRow> Rows()
    {
        var findings = new List<Finding>();
        using var file = EmbeddedData.Open("poverty-returns.csv");
        foreach (var line in new ReturnFile(findings).Read(file))
        {
            if (ReturnAreas.Find(DemoMap.Tree, line, findings) is { } area)
            {
                yield return PovertyReturnMapping.ToRow(line.At(area), line.Row - 1);
            }
        }

        if (findings.Count > 0)
        {
            throw new InvalidDataException(string.Join("; ", findings.Select(finding => finding.Message.English)));
        }
    }
}
