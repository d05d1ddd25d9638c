using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>A place does not ask for more deprived indicators than the national standard of a review that both govern.</summary>
/// <remarks>Where income alone already makes poor whom the national standard makes poor with deprivations, the cut-off does no harm.</remarks>
internal sealed class CutoffIsNotAboveTheNational() : Rule<StandardCase>(
    "STANDARD-CUTOFF-ABOVE-NATIONAL",
    Severity.Refusal,
    LegalSources.OurConvention with { Remark = StandardCase.StricterRemark },
    new Message(
        "Số chỉ số thiếu hụt của chuẩn địa phương không cao hơn chuẩn quốc gia cùng kỳ.",
        "The deprivation cut-off of a place is not above the national one of the same reviews."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        var own = subject.Candidate;
        foreach (var national in subject.Nationals.Where(national => own.DeprivationCutoff.Value > national.DeprivationCutoff.Value))
        {
            if (!(own.Rural.IncomeAlone?.Value >= national.Rural.WithDeprivations.Value
                && own.Urban.IncomeAlone?.Value >= national.Urban.WithDeprivations.Value))
            {
                var (asked, countrys) = (own.DeprivationCutoff.Value.Text(), national.DeprivationCutoff.Value.Text());
                yield return Broken(
                    $"Chuẩn {own.Id} đòi thiếu hụt từ {asked} chỉ số, {national.Id} chỉ từ {countrys}; hãy hạ xuống nhiều nhất {countrys}.",
                    $"{own.Id} asks for {asked} deprived indicators, {national.Id} for {countrys}; lower it at least to that.");
            }
        }
    }
}
