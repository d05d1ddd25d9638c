using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The later count is of a later review year and a later day, for years lie between them.</summary>
internal sealed class LaterCountIsLater() : Rule<ReductionCase>(
    "REDUCTION-NOT-LATER",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Số liệu sau phải thuộc năm rà soát sau và ngày sau.", "The later count is of a later review year and a later day."))
{
    public override IEnumerable<Violation> Judge(ReductionCase subject)
    {
        var (earlier, later) = (subject.Earlier, subject.Later);
        if (later.Year <= earlier.Year || later.Day <= earlier.Day)
        {
            yield return Broken(
                $"Số liệu sau (năm {later.Year.Number()}, ngày {later.Day.Vietnamese()}) không ở sau số liệu trước " +
                    $"(năm {earlier.Year.Number()}, ngày {earlier.Day.Vietnamese()}); hãy đổi thứ tự hoặc chọn hai năm khác nhau.",
                $"The later count ({later.Year.Number()}, {later.Day.English()}) is not after the earlier one " +
                    $"({earlier.Year.Number()}, {earlier.Day.English()}); turn them around or choose two different years.");
        }
    }
}
