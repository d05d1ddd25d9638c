using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>The deprivation cut-off can be reached with the indicators of the standard.</summary>
internal sealed class CutoffCanBeReached() : Rule<StandardCase>(
    "STANDARD-CUTOFF",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Số chỉ số thiếu hụt phải đạt được với số chỉ số của chuẩn.",
        "The deprivation cut-off is at least 1 and at most the number of indicators."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        var (cutoff, limit) = (subject.Candidate.DeprivationCutoff.Value, subject.Candidate.IndicatorLimit);
        if (cutoff < 1 || cutoff > limit)
        {
            yield return Broken(
                $"Số chỉ số thiếu hụt là {cutoff.Text()}; phải từ 1 đến {limit.Text()}.",
                $"The deprivation cut-off is {cutoff.Text()}; it must be from 1 to {limit.Text()}.");
        }
    }
}
