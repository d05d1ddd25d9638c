using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>A round of persons evaluates at least one and each of them once; a round of agencies evaluates no person.</summary>
internal sealed class OfficialIsEvaluatedOnce() : Rule<RoundCase>(
    "ROUND-OFFICIALS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Đợt đánh giá cá nhân có ít nhất một người, mỗi người một phiếu; đợt đánh giá cơ quan không có cá nhân.",
        "A round of persons evaluates at least one and each of them once; a round of agencies evaluates no person."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject)
    {
        var officials = subject.Round.Officials.Select(one => one.Official).ToList();
        var (named, different) = (officials.Count, officials.Distinct().Count());
        if (!subject.Round.Subject.IsOfPersons() && named > 0)
        {
            yield return Broken(
                $"Đợt đánh giá cơ quan ghi {named.Text()} người; hãy mở đợt khác cho cá nhân.",
                $"The round of agencies names {named.Text()} persons; open another round for persons.");
        }
        else if (subject.Round.Subject.IsOfPersons() && (named == 0 || different < named))
        {
            yield return Broken(
                $"Đợt đánh giá ghi {named.Text()} người, {different.Text()} người khác nhau; hãy ghi ít nhất một, mỗi người một lần.",
                $"The round names {named.Text()} persons, {different.Text()} of them different; name at least one and each once.");
        }
    }
}
