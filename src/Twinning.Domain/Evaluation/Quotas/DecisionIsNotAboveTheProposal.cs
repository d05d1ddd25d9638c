using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>A decision is not above what points, conditions and vetoes allow.</summary>
internal sealed class DecisionIsNotAboveTheProposal() : Rule<QuotaCase>(
    "QUOTA-ABOVE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mức quyết định không cao hơn mức theo điểm, điều kiện và trường hợp loại trừ.",
        "A decision is not above what points, conditions and vetoes allow."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(QuotaCase subject) =>
        from decision in subject.Decisions
        from one in subject.Group.Subjects
        where one.Subject == decision.Subject && decision.Rating > one.Proposed
        select Broken(
            $"Đối tượng {QuotaCase.NumberOf(one.Subject)} được quyết định {decision.Rating.Vietnamese()}, cao hơn mức " +
                $"{one.Proposed.Vietnamese()}; hãy hạ mức.",
            $"Subject {QuotaCase.NumberOf(one.Subject)} is decided {decision.Rating.English()}, above " +
                $"{one.Proposed.English()}; lower the decision.");
}
