using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>Two counts are compared only under one standard: a new standard makes other households poor.</summary>
/// <remarks>Gia Lai had 5.38 % poor households at the end of 2020 and 12.09 % a year later, because the standard changed.</remarks>
internal sealed class CountsShareAStandard() : Rule<ReductionCase>(
    "REDUCTION-STANDARDS-DIFFER",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chỉ so sánh số liệu theo cùng một chuẩn nghèo.", "Two counts are compared only under one standard."))
{
    public override IEnumerable<Violation> Judge(ReductionCase subject)
    {
        var (earlier, later) = (subject.Earlier, subject.Later);
        if (earlier.Standard != later.Standard)
        {
            yield return Broken(
                $"Không so sánh được: số liệu năm {earlier.Year.Number()} theo {earlier.Standard.Vietnamese()}, " +
                    $"số liệu năm {later.Year.Number()} theo {later.Standard.Vietnamese()}; hãy chọn hai cuộc rà soát cùng một chuẩn.",
                $"Not comparable: {earlier.Year.Number()} follows {earlier.Standard.English()}, " +
                    $"{later.Year.Number()} follows {later.Standard.English()}; choose two reviews under one standard.");
        }
    }
}
