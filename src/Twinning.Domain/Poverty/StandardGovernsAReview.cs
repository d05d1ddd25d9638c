using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>A standard governs at least one review, and names each once.</summary>
internal sealed class StandardGovernsAReview() : Rule<StandardCase>(
    "STANDARD-NO-REVIEW",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Chuẩn nghèo ghi rõ các kỳ rà soát mà nó áp dụng.",
        "A standard says which reviews it governs."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        var reviews = subject.Candidate.Reviews;
        if (reviews.Count == 0)
        {
            yield return Broken(
                $"Chuẩn {subject.Candidate.Id} không áp dụng cho kỳ rà soát nào; hãy ghi các năm áp dụng.",
                $"{subject.Candidate.Id} governs no review; list the years it governs.");
        }

        foreach (var twice in reviews.GroupBy(review => (review.Kind, review.Year)).Where(group => group.Count() > 1))
        {
            yield return Broken(
                $"Chuẩn {subject.Candidate.Id} ghi {twice.Key.Kind.Vietnamese()} năm {twice.Key.Year.Number()} nhiều lần; hãy giữ một.",
                $"{subject.Candidate.Id} lists the {twice.Key.Kind.English()} of {twice.Key.Year.Number()} more than once; keep one.");
        }
    }
}
