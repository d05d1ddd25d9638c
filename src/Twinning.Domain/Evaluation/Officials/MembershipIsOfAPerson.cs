using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Officials;

/// <summary>Who belongs to an agency is an official, a civil servant or a public employee.</summary>
internal sealed class MembershipIsOfAPerson() : Rule<MembershipCase>(
    "MEMBERSHIP-KIND",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Người thuộc cơ quan là cán bộ, công chức hoặc viên chức.",
        "Who belongs to an agency is an official, a civil servant or a public employee."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(MembershipCase subject)
    {
        var kind = subject.Candidate.Kind;
        if (!kind.IsOfPersons() || kind == EvaluationSubject.Individual)
        {
            yield return Broken(
                "Chưa ghi người này là cán bộ, công chức hay viên chức; hãy ghi một trong ba.",
                "It is not said whether this is an official, a civil servant or a public employee; say which of the three.");
        }
    }
}
