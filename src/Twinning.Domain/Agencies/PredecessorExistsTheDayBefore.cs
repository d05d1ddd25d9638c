using System;
using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Agencies;

/// <summary>A predecessor exists the day before its duties pass on: with a day between them nobody would hold the duties.</summary>
internal sealed class PredecessorExistsTheDayBefore()
    : Rule<AgencyDirectory>(
        "AGENCY-PREDECESSOR-NOT-THERE",
        Severity.Refusal,
        LegalSources.OurConvention,
        new Message(
            "Cơ quan chuyển giao phải tồn tại vào ngày liền trước ngày chuyển giao nhiệm vụ.",
            "A predecessor exists on the day before its duties pass on."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(AgencyDirectory subject)
    {
        foreach (var succession in subject.Successions)
        {
            DateOnly? dayBefore = succession.Day > DateOnly.MinValue ? succession.Day.AddDays(-1) : null;
            if (dayBefore is { } day && subject.Find(succession.Predecessor)?.Days.Contains(day) == true)
            {
                continue;
            }

            var name = subject.Name(succession.Predecessor, succession.Day);
            yield return Broken(
                $"{name.Vietnamese} không tồn tại vào ngày liền trước ngày chuyển giao {succession.Day.Vietnamese()}; hãy sửa ngày chuyển giao hoặc thời gian tồn tại của cơ quan đó.",
                $"{name.English} does not exist on the day before {succession.Day.English()}, when its duties pass on; correct that day or the days of the agency.");
        }
    }
}
