using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>Two counts are compared only over the same population: all households, or minority households.</summary>
internal sealed class CountsShareAPopulation() : Rule<ReductionCase>(
    "REDUCTION-POPULATIONS-DIFFER",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chỉ so sánh số liệu trên cùng phạm vi hộ.", "Two counts are compared only over the same population."))
{
    public override IEnumerable<Violation> Judge(ReductionCase subject)
    {
        var (earlier, later) = (subject.Earlier, subject.Later);
        if (earlier.Population != later.Population)
        {
            yield return Broken(
                $"Không so sánh được: năm {earlier.Year.Number()} tính trên {earlier.Population.Vietnamese()}, " +
                    $"năm {later.Year.Number()} tính trên {later.Population.Vietnamese()}; hãy chọn cùng một phạm vi.",
                $"Not comparable: {earlier.Year.Number()} counts {earlier.Population.English()}, " +
                    $"{later.Year.Number()} counts {later.Population.English()}; choose one population for both.");
        }
    }
}
