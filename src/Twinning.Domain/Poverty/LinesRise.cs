using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>At each place the line of income alone is not above that with deprivations, and that not above the average one.</summary>
internal sealed class LinesRise() : Rule<StandardCase>(
    "STANDARD-LINES-ORDER",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Các mức thu nhập của một chuẩn không âm và tăng dần.",
        "The lines of a standard are not negative and rise."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        foreach (var lines in StandardLine.Of(subject.Candidate).Chunk(3))
        {
            var known = lines.Where(line => line.Amount is not null).ToList();
            foreach (var (lower, upper) in known.Zip(known.Skip(1)).Where(pair => pair.First.Amount > pair.Second.Amount))
            {
                yield return Broken(
                    $"{lower.Vietnamese} ({lower.Amount}) cao hơn {upper.Vietnamese} ({upper.Amount}); hãy sửa một trong hai.",
                    $"The {lower.English} ({lower.Amount?.English()}) is above the {upper.English} ({upper.Amount?.English()}); correct one of the two.");
            }

            foreach (var negative in known.Where(line => line.Amount < Dong.Zero))
            {
                yield return Broken(
                    $"{negative.Vietnamese} là số âm ({negative.Amount}); hãy sửa.",
                    $"The {negative.English} is negative ({negative.Amount?.English()}); correct it.");
            }
        }
    }
}
