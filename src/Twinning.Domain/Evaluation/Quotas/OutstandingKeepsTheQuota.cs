using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>The number rated outstanding in a group keeps the quota.</summary>
internal sealed class OutstandingKeepsTheQuota() : Rule<QuotaCase>(
    "QUOTA-EXCEEDED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Số hoàn thành xuất sắc trong nhóm không quá tỷ lệ.", "The number rated outstanding in a group keeps the quota."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(QuotaCase subject)
    {
        if (subject.Policy is not { } policy)
        {
            yield break;
        }

        var (good, outstanding) = (subject.CountOf(Rating.Good), subject.CountOf(Rating.Outstanding));
        var allowed = policy.Allowed(good, outstanding, subject.Decisions.Count);
        if (outstanding > allowed)
        {
            yield return Broken(
                $"Nhóm \"{subject.Group.Name}\" có {outstanding.Text()} hoàn thành xuất sắc, {good.Text()} hoàn thành " +
                    $"tốt, chỉ được {allowed.Text()}; "
                    + $"hãy chọn lại, thứ tự theo điểm: {subject.CandidatesInWords(policy, inVietnamese: true)}.",
                $"The group '{subject.Group.Name}' has {outstanding.Text()} outstanding and {good.Text()} good; " +
                    $"{allowed.Text()} are allowed. "
                    + $"Choose again; in order of points: {subject.CandidatesInWords(policy, inVietnamese: false)}.");
        }
    }
}
