using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.GraphQL.Import;

/// <summary>What became of an import: either every change of the file was made, or none.</summary>
/// <param name="Rows">How many rows the file holds.</param>
/// <param name="Changes">How many facts were recorded or corrected; 0 when the file was refused or says nothing new.</param>
/// <param name="Findings">Everything found, by row.</param>
internal sealed record ImportReport(int Rows, int Changes, IReadOnlyList<Finding> Findings)
{
    /// <summary>Gets a value indicating whether nothing was stored because of a finding.</summary>
    public bool IsRefused => Findings.Any(finding => finding.Severity == Severity.Refusal);
}
