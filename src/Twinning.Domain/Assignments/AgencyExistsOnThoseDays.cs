using System;
using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>The agency exists on all days it is assigned.</summary>
internal sealed class AgencyExistsOnThoseDays() : Rule<RegisterChange>(
    "ASSIGNMENT-AGENCY-NOT-IN-FORCE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Cơ quan được phân công tồn tại trong suốt thời gian phân công.",
        "The agency exists on all days it is assigned."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterChange subject)
    {
        foreach (var begun in subject.Begun)
        {
            if (subject.Before.Agencies.Find(begun.Agency) is not { } agency)
            {
                yield return Broken(
                    $"Không có cơ quan số {begun.Agency.Value.Text()}; hãy chọn một cơ quan đã được ghi nhận.",
                    $"There is no agency {begun.Agency.Value.Text()}; choose one that is recorded.");
            }
            else if (!agency.Days.Contains(begun.Days))
            {
                var name = subject.Before.Agencies.Name(agency.Id, agency.Days.Until ?? begun.Days.From ?? DateOnly.MinValue);
                yield return Broken(
                    $"{name.Vietnamese} chỉ tồn tại {agency.Days.Vietnamese()}, không suốt thời gian {begun.Days.Vietnamese()}; hãy rút ngắn thời gian hoặc phân công cơ quan kế thừa.",
                    $"{name.English} exists {agency.Days.English()}, not on all days {begun.Days.English()}; shorten the days or assign its successor.");
            }
        }
    }
}
