using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>A place evaluates a kind of subject once for a year.</summary>
internal sealed class RoundIsOpenedOnce() : Rule<RoundCase>(
    "ROUND-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi nơi, mỗi năm, mỗi loại đối tượng chỉ mở một đợt đánh giá.",
        "A place evaluates a kind of subject once for a year."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject)
    {
        var round = subject.Round;
        if (subject.Others.Any(other => (other.Year, other.Place, other.Subject) == (round.Year, round.Place, round.Subject)))
        {
            yield return Broken(
                $"Đợt đánh giá năm {round.Year.Text()} của nơi này đã mở; hãy dùng đợt đó.",
                $"The evaluation of {round.Year.Text()} at this place is open already; use that one.");
        }
    }
}
