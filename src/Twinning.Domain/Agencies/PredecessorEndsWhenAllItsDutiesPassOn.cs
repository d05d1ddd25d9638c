using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Agencies;

/// <summary>An agency whose duties all pass on ends the day before; one that passes on some villages may go on.</summary>
internal sealed class PredecessorEndsWhenAllItsDutiesPassOn()
    : Rule<AgencyDirectory>(
        "AGENCY-PREDECESSOR-GOES-ON",
        Severity.Warning,
        LegalSources.OurConvention,
        new Message(
            "Cơ quan đã chuyển giao toàn bộ nhiệm vụ thì kết thúc trước ngày chuyển giao.",
            "An agency whose duties all pass on ends before the day they do."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(AgencyDirectory subject) =>
        from succession in subject.Successions
        where succession.Villages is null && subject.Find(succession.Predecessor)?.Days.Contains(succession.Day) == true
        let name = subject.Name(succession.Predecessor, succession.Day)
        select Broken(
            $"{name.Vietnamese} vẫn tồn tại vào ngày {succession.Day.Vietnamese()} dù đã chuyển giao toàn bộ nhiệm vụ; hãy ghi ngày kết thúc hoặc nêu rõ các thôn được chuyển giao.",
            $"{name.English} still exists on {succession.Day.English()} though all its duties passed on; record its end, or name the villages that passed on.");
}
