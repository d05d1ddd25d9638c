using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>Two counts are compared only for the same area; an area that took over another one is a different area.</summary>
internal sealed class CountsShareAnArea() : Rule<ReductionCase>(
    "REDUCTION-AREAS-DIFFER",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chỉ so sánh số liệu của cùng một địa bàn.", "Two counts are compared only for the same area."))
{
    public override IEnumerable<Violation> Judge(ReductionCase subject)
    {
        var (earlier, later) = (subject.Earlier, subject.Later);
        if (earlier.Area != later.Area)
        {
            yield return Broken(
                $"Không so sánh được: năm {earlier.Year.Number()} là địa bàn {earlier.Area.Number()}, " +
                    $"năm {later.Year.Number()} là địa bàn {later.Area.Number()}; hãy chọn cùng một địa bàn.",
                $"Not comparable: {earlier.Year.Number()} is of area {earlier.Area.Number()}, " +
                    $"{later.Year.Number()} is of area {later.Area.Number()}; choose one area for both.");
        }
    }
}
