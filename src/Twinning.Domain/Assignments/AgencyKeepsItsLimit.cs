using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>An agency looks after no more villages than the programme allows.</summary>
/// <remarks>
/// A proposal counts as one more, also where the pair is in force already: ending that assignment mends both. Once the duty passed on
/// to a successor, no proposal is refused for it. The violation names the document that sets the limit.
/// </remarks>
internal sealed class AgencyKeepsItsLimit() : Rule<RegisterChange>(
    "ASSIGNMENT-AGENCY-LIMIT",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message(
        "Một cơ quan không phụ trách quá số thôn mà chương trình cho phép.",
        "An agency looks after no more villages than the programme allows."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterChange subject)
    {
        foreach (var begun in subject.Begun)
        {
            foreach (var day in subject.After.ChangeDaysOf(begun.Agency, begun.Days))
            {
                var limits = subject.Before.Programme.Limits.InForceOn(day);
                var load = subject.Before.LoadOf(begun.Agency, day);
                if (limits?.Value.VillagesPerAgency is { } limit && load + 1 > limit && subject.HoldsItself(begun, day))
                {
                    var name = subject.Before.Agencies.Name(begun.Agency, day);
                    yield return Broken(
                        $"{name.Vietnamese} đã phụ trách {load.Text()} thôn vào ngày {day.Vietnamese()}, giới hạn là {limit.Text()}; hãy kết thúc một phân công trước.",
                        $"{name.English} already looks after {load.Text()} villages on {day.English()}, the limit is {limit.Text()}; end one assignment first.") with
                    { Source = limits.Source };
                    break;
                }
            }
        }
    }
}
