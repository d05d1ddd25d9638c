using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>Taking over duties does not exceed the programme's limits.</summary>
internal sealed class InheritedLimitsAreKept() : Rule<(AssignmentRegister Register, System.DateOnly Day)>(
    "ASSIGNMENT-LIMIT-INHERITED",
    Severity.Warning,
    LegalSources.ProgrammePlan,
    new Message("Kế thừa nhiệm vụ không làm vượt giới hạn của chương trình.", "Taking over duties does not exceed the programme's limits."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge((AssignmentRegister Register, System.DateOnly Day) subject)
    {
        var (register, day) = subject;
        var limits = register.Programme.Limits.InForceOn(day)?.Value;
        var duties = register.DutiesOn(day);
        foreach (var agency in duties.GroupBy(duty => duty.Agency).Where(group => group.Count() > limits?.VillagesPerAgency))
        {
            yield return Broken(
                $"{register.Name(agency.Key, day)} phụ trách {agency.Count().Text()} thôn vào ngày {day.Vietnamese()}, giới hạn là {limits!.VillagesPerAgency!.Value.Text()}; hãy phân công lại.",
                $"{register.Name(agency.Key, day)} looks after {agency.Count().Text()} villages on {day.English()}, the limit is {limits.VillagesPerAgency.Value.Text()}; assign anew.");
        }

        foreach (var village in duties.GroupBy(duty => duty.Village).Where(group => group.Count() > limits?.AgenciesPerVillage))
        {
            yield return Broken(
                $"{register.Name(village.Key, day)} có {village.Count().Text()} cơ quan vào ngày {day.Vietnamese()}, giới hạn là {limits!.AgenciesPerVillage!.Value.Text()}; hãy phân công lại.",
                $"{register.Name(village.Key, day)} has {village.Count().Text()} agencies on {day.English()}, the limit is {limits.AgenciesPerVillage.Value.Text()}; assign anew.");
        }
    }
}
