using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>A printed total of poor and near-poor households is the sum of the two.</summary>
internal sealed class PrintedTotalFitsItsParts() : Rule<ReturnCase>(
    "RETURN-TOTAL-CONTRADICTS-PARTS",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message(
        "Tổng công bố bằng hộ nghèo cộng hộ cận nghèo.",
        "A printed total of poor and near-poor households is the sum of the two."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject) =>
        from finding in PublishedFigureCheck.OfSeries([subject.Candidate])
        where finding.Kind == FindingKind.TotalDiffersFromParts
        select Broken(finding.Message.Vietnamese, finding.Message.English);
}
