using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>Civil servants who are held against one another are of one agency, so that the quota holds within it.</summary>
/// <remarks>
/// Source: Decree 335/2025/NĐ-CP: the share of "outstanding" holds within the same agency and each group with similar duties. A warning, for
/// heads of agencies are rated by their superior, and may be held against one another there.
/// </remarks>
internal sealed class LikeOfficialsAreOfOneAgency() : Rule<RoundCase>(
    "ROUND-LIKE",
    Severity.Warning,
    LegalSources.Decree335Of2025.At("tỷ lệ hoàn thành xuất sắc nhiệm vụ"),
    new Message(
        "Công chức trong một nhóm tương đồng thuộc cùng một cơ quan, để tỷ lệ tính trong cơ quan đó.",
        "Civil servants who are held against one another are of one agency, so that the quota holds within it."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject) =>
        from official in subject.Round.Officials
        where EvaluationInstruments.Choose(subject.Round.Subject, subject.Round.Year).Usable == EvaluationInstruments.Of2025
        group subject.MembershipOf(official.Official)?.Agency by official.Group into agencies
        let different = agencies.OfType<Agencies.AgencyId>().Distinct().Count()
        where different > 1
        select Broken(
            $"Nhóm \"{agencies.Key}\" có công chức của {different.Text()} cơ quan; hãy chia theo cơ quan, trừ người đứng đầu do cấp trên đánh giá.",
            $"The group '{agencies.Key}' has civil servants of {different.Text()} agencies; part it by agency, but for heads whom their superior rates.");
}
