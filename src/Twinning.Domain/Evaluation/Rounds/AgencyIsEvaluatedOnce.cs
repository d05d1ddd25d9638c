using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>A round of agencies evaluates at least one and each of them once; a round of persons names none.</summary>
internal sealed class AgencyIsEvaluatedOnce() : Rule<RoundCase>(
    "ROUND-AGENCIES",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Đợt đánh giá cơ quan có ít nhất một cơ quan, mỗi cơ quan một phiếu; đợt đánh giá cá nhân không có cơ quan.",
        "A round of agencies evaluates at least one and each of them once; a round of persons names none."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject)
    {
        var (named, different) = (subject.Round.Agencies.Count, subject.Round.Agencies.Distinct().Count());
        if (subject.Round.Subject.IsOfPersons())
        {
            if (named > 0)
            {
                yield return Broken(
                    $"Đợt đánh giá cá nhân ghi {named.Text()} cơ quan; hãy mở đợt khác cho cơ quan.",
                    $"The round of persons names {named.Text()} agencies; open another round for agencies.");
            }
        }
        else if (named == 0 || different < named)
        {
            yield return Broken(
                $"Đợt đánh giá ghi {named.Text()} cơ quan, {different.Text()} cơ quan khác nhau; hãy ghi ít nhất một, mỗi cơ quan một lần.",
                $"The round names {named.Text()} agencies, {different.Text()} of them different; name at least one and each once.");
        }
    }
}
