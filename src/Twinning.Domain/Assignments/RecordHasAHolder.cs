using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>A record in force has an agency that holds its duty.</summary>
/// <remarks>So it is when an agency ends and no succession says who took over its duties.</remarks>
internal sealed class RecordHasAHolder() : Rule<RegisterDay>(
    "ASSIGNMENT-WITHOUT-HOLDER",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message(
        "Phân công còn hiệu lực phải có cơ quan đang tồn tại thực hiện.",
        "A record in force has an agency that holds its duty."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterDay subject)
    {
        var (register, day, duties) = subject;
        var held = duties.SelectMany(duty => duty.Records).ToHashSet();
        foreach (var record in register.Assignments.Where(record => record.Days.Contains(day) && !held.Contains(record.Id)))
        {
            var (agency, village) = (register.Agencies.Name(record.Agency, day), register.Name(record.Village, day));
            yield return Broken(
                $"Phân công {record.Id.Value.Text()} của {agency.Vietnamese} tại {village.Vietnamese} không còn cơ quan thực hiện vào ngày {day.Vietnamese()}; hãy ghi cơ quan kế thừa hoặc kết thúc phân công.",
                $"Assignment {record.Id.Value.Text()} of {agency.English} at {village.English} has no agency that exists on {day.English()}; record the successor, or end the assignment.");
        }
    }
}
