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
        if (register.DutiesAt(change.Village, change.From).All(duty => duty.Agency != change.NewLead))
        {
            yield return Broken(
                $"{register.Name(change.NewLead, change.From)} không phụ trách {register.Name(change.Village, change.From)} vào ngày {change.From.Vietnamese()}; hãy phân công trước.",
                $"{register.Name(change.NewLead, change.From)} does not look after {register.Name(change.Village, change.From)} on {change.From.English()}; assign it first.");
        }
    }
}
