using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>A printed rate agrees with the counts, of its own return or of the years around it.</summary>
/// <remarks>The figures are those of <see cref="PublishedFigureCheck"/>. Publications do hold misprints; they are kept as printed.</remarks>
internal sealed class PrintedRateFitsTheCounts() : Rule<ReturnCase>(
    "RETURN-RATE-CONTRADICTS-COUNTS",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Tỷ lệ công bố khớp với số hộ.", "A printed rate agrees with the counts."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject) =>
        from finding in PublishedFigureCheck.OfSeries([.. subject.Series.Where(other => other.Key != subject.Candidate.Key), subject.Candidate])
        where finding.Key == subject.Candidate.Key && finding.Kind != FindingKind.TotalDiffersFromParts
        select Broken(finding.Message.Vietnamese, finding.Message.English);
}
