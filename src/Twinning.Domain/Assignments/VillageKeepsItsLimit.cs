using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>A village has no more agencies than the programme allows.</summary>
/// <remarks>
/// A proposal counts as one more, also where the pair is in force already: ending that assignment mends both. Once the duty passed on
/// to a successor, no proposal is refused for it. The violation names the document that sets the limit.
/// </remarks>
internal sealed class VillageKeepsItsLimit() : Rule<RegisterChange>(
    "ASSIGNMENT-VILLAGE-LIMIT",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message(
        "Một thôn không có quá số cơ quan mà chương trình cho phép.",
        "A village has no more agencies than the programme allows."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterChange subject)
    {
        foreach (var begun in subject.Begun)
        {
            foreach (var day in subject.After.ChangeDaysAt(begun.Village, begun.Days))
            {
                var limits = subject.Before.Programme.Limits.InForceOn(day);
                var agencies = subject.Before.DutiesAt(begun.Village, day).Count;
                if (limits?.Value.AgenciesPerVillage is { } limit && agencies + 1 > limit && subject.HoldsItself(begun, day))
                {
                    var name = subject.Before.Name(begun.Village, day);
                    yield return Broken(
                        $"{name.Vietnamese} đã có {agencies.Text()} cơ quan vào ngày {day.Vietnamese()}, giới hạn là {limit.Text()}; hãy kết thúc một phân công trước.",
                        $"{name.English} already has {agencies.Text()} agencies on {day.English()}, the limit is {limit.Text()}; end one assignment first.") with
                    { Source = limits.Source };
                    break;
                }
            }
        }
    }
}
