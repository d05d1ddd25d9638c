using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>The new lead already looks after the village.</summary>
internal sealed class NewLeadServesTheVillage() : Rule<(AssignmentRegister Register, LeadChange Change)>(
    "ASSIGNMENT-LEAD-NOT-SERVING",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Cơ quan chủ trì mới đang phụ trách thôn.", "The new lead already looks after the village."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, LeadChange Change) subject)
    {
        var (register, change) = subject;
        var (agency, village) = (register.Agencies.Name(change.NewLead, change.From), register.Name(change.Village, change.From));
        if (register.DutiesAt(change.Village, change.From).All(duty => duty.Agency != change.NewLead))
        {
            yield return Broken(
                $"{agency.Vietnamese} không phụ trách {village.Vietnamese} vào ngày {change.From.Vietnamese()}; hãy phân công trước.",
                $"{agency.English} does not look after {village.English} on {change.From.English()}; assign it first.");
        }
    }
}
