using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>The new lead does not lead yet.</summary>
internal sealed class NewLeadDoesNotLeadYet() : Rule<(AssignmentRegister Register, LeadChange Change)>(
    "ASSIGNMENT-LEADS-ALREADY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Cơ quan chủ trì mới chưa chủ trì.", "The new lead does not lead yet."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, LeadChange Change) subject)
    {
        var (register, change) = subject;
        var (agency, village) = (register.Agencies.Name(change.NewLead, change.From), register.Name(change.Village, change.From));
        if (register.LeadOf(change.Village, change.From) == change.NewLead)
        {
            yield return Broken(
                $"{agency.Vietnamese} đã chủ trì tại {village.Vietnamese} vào ngày {change.From.Vietnamese()}; không có gì phải đổi.",
                $"{agency.English} already leads at {village.English} on {change.From.English()}; nothing is to be changed.");
        }
    }
}
