using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>Where the text has a quota that was not read, nobody is outstanding before the office has configured its policy.</summary>
internal sealed class OutstandingNeedsAPolicy() : Rule<QuotaCase>(
    "QUOTA-POLICY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Văn bản có tỷ lệ mà chưa đọc được thì chưa xếp loại xuất sắc trước khi cấu hình tỷ lệ.",
        "Where the text has a quota that was not read, nobody is outstanding before the office has configured its policy."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(QuotaCase subject)
    {
        var outstanding = subject.CountOf(Rating.Outstanding);
        if (subject.Policy is null && outstanding > 0)
        {
            yield return Broken(
                $"Nhóm \"{subject.Group.Name}\" có {outstanding.Text()} hoàn thành xuất sắc mà chưa biết tỷ lệ; hãy ghi tỷ lệ và văn bản của nơi này.",
                $"The group '{subject.Group.Name}' has {outstanding.Text()} outstanding and the quota is not known; configure the place's share and its document.");
        }
    }
}
