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
        if (register.LeadOf(change.Village, change.From) == change.NewLead)
        {
            yield return Broken(
                $"{register.Name(change.NewLead, change.From)} đã chủ trì tại {register.Name(change.Village, change.From)} vào ngày {change.From.Vietnamese()}.",
                $"{register.Name(change.NewLead, change.From)} already leads at {register.Name(change.Village, change.From)} on {change.From.English()}; nothing is to be changed.");
        }
    }
}
