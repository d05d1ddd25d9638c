using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>A household is followed under one standard only: a new standard makes other households poor, and none of them fell or rose.</summary>
internal sealed class ReviewsShareAStandard() : Rule<TransitionCase>(
    "TRANSITION-STANDARDS-DIFFER",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chỉ theo dõi biến động của hộ theo cùng một chuẩn nghèo.", "A household is followed under one standard only."))
{
    public override IEnumerable<Violation> Judge(TransitionCase subject)
    {
        var (earlier, later) = (subject.Earlier, subject.Later);
        if (earlier.Period.Standard != later.Period.Standard)
        {
            yield return Broken(
                $"Không xác định được biến động: rà soát năm {earlier.Year.Text()} theo {earlier.Period.Standard.Vietnamese()}, " +
                    $"rà soát năm {later.Year.Text()} theo {later.Period.Standard.Vietnamese()}; hãy chọn hai kỳ rà soát cùng một chuẩn.",
                $"No transition can be told: the review of {earlier.Year.Text()} follows {earlier.Period.Standard.English()}, " +
                    $"that of {later.Year.Text()} follows {later.Period.Standard.English()}; choose two reviews under one standard.");
        }
    }
}
