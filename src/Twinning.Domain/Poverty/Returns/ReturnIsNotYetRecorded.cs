using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>An area has one return for a year, a standard and a population; a second is a correction and must say so.</summary>
internal sealed class ReturnIsNotYetRecorded() : Rule<ReturnCase>(
    "RETURN-KEY-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi địa bàn, năm, chuẩn và phạm vi hộ chỉ có một báo cáo.",
        "An area has one return for a year, a standard and a population."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject) =>
        from other in subject.Series.Where(other => other.Key == subject.Candidate.Key).Take(1)
        select Broken(
            $"Đã có {other.Key.Vietnamese()}, nguồn: {other.Source}; hãy đính chính báo cáo đó thay vì ghi thêm.",
            $"Already recorded: {other.Key.English()}, source: {other.Source}; correct that one instead of adding another.");
}
