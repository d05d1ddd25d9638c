using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>A round evaluates at least one agency and each of them once.</summary>
internal sealed class AgencyIsEvaluatedOnce() : Rule<RoundCase>(
    "ROUND-AGENCIES",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Đợt đánh giá có ít nhất một cơ quan, mỗi cơ quan một phiếu.",
        "A round evaluates at least one agency and each of them once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject)
    {
        var (named, different) = (subject.Round.Agencies.Count, subject.Round.Agencies.Distinct().Count());
        if (named == 0 || different < named)
        {
            yield return Broken(
                $"Đợt đánh giá ghi {named.Text()} cơ quan, {different.Text()} cơ quan khác nhau; hãy ghi ít nhất một, mỗi cơ quan một lần.",
                $"The round names {named.Text()} agencies, {different.Text()} of them different; name at least one and each once.");
        }
    }
}
