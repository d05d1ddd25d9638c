using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Agencies;

/// <summary>A successor exists on the day from which it has the duties.</summary>
internal sealed class SuccessorExistsFromTheDay()
    : Rule<AgencyDirectory>(
        "AGENCY-SUCCESSOR-NOT-THERE",
        Severity.Refusal,
        LegalSources.OurConvention,
        new Message(
            "Cơ quan kế thừa phải tồn tại vào ngày nhận nhiệm vụ.",
            "A successor exists on the day from which it has the duties."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(AgencyDirectory subject) =>
        from succession in subject.Successions
        where subject.Find(succession.Successor)?.Days.Contains(succession.Day) != true
        let name = subject.Name(succession.Successor, succession.Day)
        select Broken(
            $"{name.Vietnamese} không tồn tại vào ngày {succession.Day.Vietnamese()}; hãy sửa ngày kế thừa hoặc ngày thành lập.",
            $"{name.English} does not exist on {succession.Day.English()}; correct the day of succession or of its founding.");
}
