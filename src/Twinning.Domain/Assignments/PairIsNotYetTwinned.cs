using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>An agency looks after a village once at a time, inherited duties included.</summary>
/// <remarks>A duty that comes by succession to an agency which already serves the village is no second assignment: the two merge.</remarks>
internal sealed class PairIsNotYetTwinned() : Rule<RegisterChange>(
    "ASSIGNMENT-PAIR-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi ngày một cơ quan chỉ có một phân công tại một thôn, kể cả phân công được kế thừa.",
        "An agency looks after a village once at a time, inherited duties included."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterChange subject)
    {
        var register = subject.Before;
        foreach (var begun in subject.Begun)
        {
            var held =
                from day in register.ChangeDaysAt(begun.Village, begun.Days)
                from duty in register.DutiesAt(begun.Village, day)
                where duty.Agency == begun.Agency
                from id in duty.Records
                select (Day: day, Record: register.Find(id)!);
            foreach (var (day, record) in held.DistinctBy(pair => pair.Record.Id))
            {
                var (agency, village) = (register.Agencies.Name(begun.Agency, day), register.Name(begun.Village, day));
                yield return Broken(
                    $"{agency.Vietnamese} đã phụ trách {village.Vietnamese} vào ngày {day.Vietnamese()} theo phân công {record.Id.Value.Text()} {record.Days.Vietnamese()}; hãy kết thúc phân công đó trước.",
                    $"{agency.English} already looks after {village.English} on {day.English()} by assignment {record.Id.Value.Text()}, which runs {record.Days.English()}; end that assignment first.");
            }
        }
    }
}
