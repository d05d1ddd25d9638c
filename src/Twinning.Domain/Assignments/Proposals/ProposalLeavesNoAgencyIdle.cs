using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Where that is asked, every agency with a capacity has a village.</summary>
internal sealed class ProposalLeavesNoAgencyIdle() : Rule<ProposalCase>(
    "PROPOSAL-AGENCY-IDLE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Nếu được yêu cầu, mỗi cơ quan còn khả năng có ít nhất một thôn.",
        "Where that is asked, every agency with a capacity has a village."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProposalCase subject) =>
        from agency in subject.Problem.Agencies.ExceptBy(subject.Known.Select(pair => pair.Agency), agency => agency.Id)
        where subject.Problem.LeastOf(agency) > 0
        select Broken(
            $"{agency.Name} không được giao thôn nào; hãy giao một thôn, hoặc cho phép cơ quan không có thôn.",
            $"{agency.Name} is given no village; give it one, or let agencies be without a village.");
}
