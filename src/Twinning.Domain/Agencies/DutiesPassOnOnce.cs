using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Agencies;

/// <summary>An agency does not go on holding what it passed on: only duties given to it since can pass on again.</summary>
internal sealed class DutiesPassOnOnce()
    : Rule<AgencyDirectory>(
        "AGENCY-DUTIES-PASSED-TWICE",
        Severity.Warning,
        LegalSources.OurConvention,
        new Message(
            "Cơ quan không còn giữ nhiệm vụ đã chuyển giao nên không chuyển giao lần nữa.",
            "An agency does not go on holding what it passed on, so it does not pass it on again."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(AgencyDirectory subject) =>
        from later in subject.Successions
        let first = subject.SuccessionsOf(later.Predecessor).First(step => step == later || step.SharesVillagesWith(later))
        where first.Day < later.Day
        let name = subject.Name(later.Predecessor, later.Day)
        select Broken(
            $"{name.Vietnamese} đã chuyển giao nhiệm vụ từ ngày {first.Day.Vietnamese()}; việc chuyển giao ngày {later.Day.Vietnamese()} chỉ áp dụng cho nhiệm vụ được giao sau đó, hãy kiểm tra lại.",
            $"{name.English} passed its duties on from {first.Day.English()}; passing on from {later.Day.English()} reaches only duties given to it since, check whether that is meant.");
}
