using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>Where several agencies look after a village, one leads.</summary>
/// <remarks>An agency that is alone needs no title to lead. Ending a record warns only where there was a lead before.</remarks>
internal sealed class SeveralAgenciesHaveALead() : Rule<RegisterChange>(
    "ASSIGNMENT-NO-LEAD",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message(
        "Thôn có nhiều cơ quan thì nên có một cơ quan chủ trì.",
        "Where several agencies look after a village, one leads."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterChange subject)
    {
        var (before, after, village) = (subject.Before, subject.After, subject.Village);
        var days =
            from day in after.ChangeDaysAt(village, subject.Days)
            where AssignmentCoverage.LacksLead(after.DutiesAt(village, day))
            where subject.Begun.Any(begun => begun.Days.Contains(day)) || !AssignmentCoverage.LacksLead(before.DutiesAt(village, day))
            select day;
        foreach (var day in days.Take(1))
        {
            var (name, agencies) = (after.Name(village, day), after.DutiesAt(village, day).Count);
            yield return Broken(
                $"{name.Vietnamese} sẽ có {agencies.Text()} cơ quan mà không có cơ quan chủ trì từ ngày {day.Vietnamese()}; hãy chỉ định một cơ quan.",
                $"{name.English} will have {agencies.Text()} agencies and no lead from {day.English()}; name one of them lead.");
        }
    }
}
