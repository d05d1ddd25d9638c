using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>A person who is evaluated belongs to an agency on the last day for the decision, as the kind that the round is of.</summary>
/// <remarks>
/// Source: Decree 335/2025/NĐ-CP, Article 21: a transferred person is rated by the new agency. That the last day for the decision says which
/// agency that is, is a convention of this software.
/// </remarks>
internal sealed class OfficialServesWhenDecided() : Rule<RoundCase>(
    "ROUND-MEMBER",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Người được đánh giá thuộc một cơ quan vào hạn quyết định, đúng loại đối tượng của đợt.",
        "A person who is evaluated belongs to an agency on the last day for the decision, as the kind that the round is of."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject)
    {
        var (round, day) = (subject.Round, subject.Round.DecideBy);
        foreach (var official in round.Officials.Select(one => one.Official).Distinct())
        {
            var (number, held) = (official.Value.Text(), subject.MembershipOf(official));
            if (held is null || subject.Directory.Find(held.Agency)?.Days.Contains(day) != true)
            {
                yield return Broken(
                    $"Người số {number} không thuộc cơ quan nào còn tồn tại vào ngày {day.Vietnamese()}; hãy ghi việc điều chuyển hoặc bỏ người này.",
                    $"Person {number} belongs to no existing agency on {day.English()}; record the transfer, or leave the person out.");
            }
            else if (!held.IsOf(round.Subject))
            {
                yield return Broken(
                    $"Người số {number} không phải loại đối tượng của đợt này; hãy mở đợt khác.",
                    $"Person {number} is not of the kind that this round is of; open another round.");
            }
        }
    }
}
