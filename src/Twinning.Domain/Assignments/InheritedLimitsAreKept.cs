using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>Taking over duties does not exceed the programme's limits.</summary>
/// <remarks>A warning and no refusal: the duties go on by themselves, without a proposal that could be refused (our own convention).</remarks>
internal sealed class InheritedLimitsAreKept() : Rule<RegisterDay>(
    "ASSIGNMENT-LIMIT-INHERITED",
    Severity.Warning,
    LegalSources.ProgrammePlan,
    new Message(
        "Kế thừa nhiệm vụ không làm vượt giới hạn của chương trình.",
        "Taking over duties does not exceed the programme's limits."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterDay subject) =>
        from exceeded in LimitExceeded.On(subject)
        where exceeded.IsByInheritance
        select Broken(
            $"Do kế thừa nhiệm vụ, {exceeded.What.Vietnamese} vào ngày {subject.Day.Vietnamese()}, giới hạn là {exceeded.Limit.Text()}; hãy phân công lại.",
            $"By taking over duties, {exceeded.What.English} on {subject.Day.English()}, the limit is {exceeded.Limit.Text()}; assign anew.") with
        { Source = exceeded.Source };
}
