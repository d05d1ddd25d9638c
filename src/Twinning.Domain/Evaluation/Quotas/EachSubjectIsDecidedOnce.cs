using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>Each subject of the group is decided once, and nobody else is.</summary>
internal sealed class EachSubjectIsDecidedOnce() : Rule<QuotaCase>(
    "QUOTA-ONCE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi đối tượng trong nhóm được quyết định một mức.", "Each subject of the group is decided once, and nobody else is."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(QuotaCase subject) =>
        from number in subject.Group.Subjects.Select(one => one.Subject)
            .Concat(subject.Decisions.Select(decision => decision.Subject)).Distinct()
        let times = subject.Decisions.Count(decision => decision.Subject == number)
        where times != 1 || subject.Group.Subjects.All(one => one.Subject != number)
        select Broken(
            $"Đối tượng {QuotaCase.NumberOf(number)} có {times.Text()} quyết định trong nhóm " +
                $"\"{subject.Group.Name}\"; hãy ghi mỗi đối tượng của nhóm một lần.",
            $"Subject {QuotaCase.NumberOf(number)} has {times.Text()} decisions in the group '{subject.Group.Name}'; " +
                $"decide each subject of the group once.");
}
