using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>Assignments made earlier keep the limits that came into force since.</summary>
internal sealed class ChangedLimitsAreKept() : Rule<RegisterDay>(
    "ASSIGNMENT-LIMIT-CHANGED",
    Severity.Warning,
    LegalSources.ProgrammePlan,
    new Message(
        "Phân công đã có không vượt giới hạn được ban hành về sau.",
        "Assignments made earlier keep the limits that came into force since."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterDay subject) =>
        from exceeded in LimitExceeded.On(subject)
        where !exceeded.IsByInheritance
        select Broken(
            $"Theo các phân công đã có, {exceeded.What.Vietnamese} vào ngày {subject.Day.Vietnamese()}, giới hạn là {exceeded.Limit.Text()}; hãy phân công lại.",
            $"By the assignments made, {exceeded.What.English} on {subject.Day.English()}, the limit is {exceeded.Limit.Text()}; assign anew.") with
        { Source = exceeded.Source };
}
