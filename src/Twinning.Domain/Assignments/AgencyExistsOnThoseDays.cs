using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>The agency exists on all days it is assigned.</summary>
internal sealed class AgencyExistsOnThoseDays() : Rule<(AssignmentRegister Register, AssignmentProposal Proposal)>(
    "ASSIGNMENT-AGENCY-NOT-IN-FORCE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Cơ quan được phân công tồn tại trong suốt thời gian phân công.", "The agency exists on all days it is assigned."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, AssignmentProposal Proposal) subject)
    {
        var (register, proposal) = subject;
        if (register.Agencies.Find(proposal.Agency) is not { } agency)
        {
            yield return Broken(
                $"Không có cơ quan số {proposal.Agency.Value.Text()}; hãy chọn một cơ quan đã được ghi nhận.",
                $"There is no agency {proposal.Agency.Value.Text()}; choose one that is recorded.");
        }
        else if (!agency.Days.Contains(proposal.Days))
        {
            var name = agency.NameOn(agency.Days.Until ?? proposal.Days.From ?? System.DateOnly.MinValue);
            yield return Broken(
                $"{name} chỉ tồn tại {agency.Days.Vietnamese()}, không suốt thời gian {proposal.Days.Vietnamese()}; hãy rút ngắn thời gian hoặc phân công cơ quan kế thừa.",
                $"{name} exists {agency.Days.English()}, not on all days {proposal.Days.English()}; shorten the days or assign its successor.");
        }
    }
}
