using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>A village has at most one lead on a day.</summary>
/// <remarks>No document that was seen names a lead; the role is our own.</remarks>
internal sealed class VillageHasOneLead() : Rule<RegisterChange>(
    "ASSIGNMENT-SECOND-LEAD",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi ngày mỗi thôn có nhiều nhất một cơ quan chủ trì.",
        "A village has at most one lead on a day."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterChange subject)
    {
        var register = subject.After;
        foreach (var begun in subject.Begun.Where(begun => begun.Role == AssignmentRole.Lead))
        {
            var others =
                from day in register.ChangeDaysAt(begun.Village, begun.Days)
                let leads = register.DutiesAt(begun.Village, day).Where(duty => duty.Role == AssignmentRole.Lead).ToList()
                where leads.Count > 1
                from lead in leads
                where !lead.Records.Contains(begun.Id)
                select (Day: day, lead.Agency);
            foreach (var (day, lead) in others.DistinctBy(pair => pair.Agency))
            {
                var (agency, village) = (register.Agencies.Name(lead, day), register.Name(begun.Village, day));
                yield return Broken(
                    $"{agency.Vietnamese} đang chủ trì tại {village.Vietnamese} vào ngày {day.Vietnamese()}; hãy phân công phối hợp hoặc đổi cơ quan chủ trì từ ngày đó.",
                    $"{agency.English} leads at {village.English} on {day.English()}; assign a partner, or change the lead from that day.");
            }
        }
    }
}
