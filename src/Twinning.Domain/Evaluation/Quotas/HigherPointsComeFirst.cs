using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>A candidate with more points comes before one with fewer.</summary>
internal sealed class HigherPointsComeFirst() : Rule<QuotaCase>(
    "QUOTA-ORDER",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Ứng viên điểm cao hơn được xét xuất sắc trước.", "A candidate with more points comes before one with fewer."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(QuotaCase subject) =>
        from chosen in Candidates(subject, isChosen: true).TakeLast(1)
        from passed in Candidates(subject, isChosen: false)
        where passed.Points > chosen.Points
        select Broken(
            $"Đối tượng {QuotaCase.NumberOf(passed.Subject)} điểm cao hơn đối tượng " +
                $"{QuotaCase.NumberOf(chosen.Subject)} mà không được xuất sắc; hãy xem lại và ghi lý do.",
            $"Subject {QuotaCase.NumberOf(passed.Subject)} has more points than {QuotaCase.NumberOf(chosen.Subject)} " +
                $"and is not outstanding; look again and say why.");

    private static IEnumerable<QuotaSubject> Candidates(QuotaCase subject, bool isChosen) => subject.Group.Ordered.Where(candidate =>
        isChosen == subject.Decisions.Any(decision => decision.Subject == candidate.Subject && decision.Rating == Rating.Outstanding));
}
