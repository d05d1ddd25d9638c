using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>Indicators, where they are known, are at least one and fit the 16 bits that deprivations are kept in; each has its own code.</summary>
internal sealed class IndicatorsFitTheirBits() : Rule<StandardCase>(
    "STANDARD-INDICATORS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Chuẩn nghèo có từ 1 đến 16 chỉ số, mỗi chỉ số một mã.",
        "A standard has from 1 to 16 indicators, each with a code of its own."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        if (subject.Candidate.Indicators is not { } indicators)
        {
            yield break;
        }

        if (indicators.Count == 0 || indicators.Count > PovertyStandard.MostIndicators)
        {
            yield return Broken(
                $"Chuẩn {subject.Candidate.Id} có {indicators.Count.Text()} chỉ số; phải từ 1 đến {PovertyStandard.MostIndicators.Text()}.",
                $"{subject.Candidate.Id} has {indicators.Count.Text()} indicators; list from 1 to {PovertyStandard.MostIndicators.Text()}.");
        }

        foreach (var twice in indicators.GroupBy(indicator => indicator.Code).Where(group => group.Count() > 1))
        {
            yield return Broken(
                $"Mã chỉ số {twice.Key} lặp lại; hãy đặt mã khác.",
                $"The indicator code {twice.Key} is used more than once; give the others codes of their own.");
        }
    }
}
