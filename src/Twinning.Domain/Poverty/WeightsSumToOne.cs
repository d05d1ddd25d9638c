using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>Where indicators are weighed, all are, none below zero, and together they weigh one, exactly.</summary>
internal sealed class WeightsSumToOne() : Rule<StandardCase>(
    "STANDARD-WEIGHTS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Trọng số của các chỉ số cộng lại bằng 1.",
        "The weights of the indicators sum to one."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        var indicators = subject.Candidate.Indicators ?? [];
        var weights = indicators.Where(indicator => indicator.Weight is not null).Select(indicator => indicator.Weight!.Value).ToList();
        if (weights.Count == 0)
        {
            yield break;
        }

        var sum = weights.Aggregate(Fraction.Zero, Fraction.Add);
        if (weights.Count < indicators.Count || sum != Fraction.One || weights.Any(weight => weight < Fraction.Zero))
        {
            yield return Broken(
                $"{weights.Count.Text()} trong {indicators.Count.Text()} chỉ số có trọng số, cộng lại {sum}; phải đủ, không âm và bằng 1.",
                $"{weights.Count.Text()} of {indicators.Count.Text()} indicators have a weight, together {sum}; give each one, none negative, to sum to 1.");
        }
    }
}
