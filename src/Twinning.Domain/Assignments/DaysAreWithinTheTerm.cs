using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>An assignment's days lie within the programme's term.</summary>
/// <remarks>An assignment without a last day goes past the end of a term that has one; it is refused until it names a last day.</remarks>
internal sealed class DaysAreWithinTheTerm() : Rule<RegisterChange>(
    "ASSIGNMENT-OUTSIDE-TERM",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message(
        "Thời gian phân công nằm trong thời hạn của chương trình.",
        "An assignment's days lie within the programme's term."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RegisterChange subject) =>
        from begun in subject.Begun
        let term = subject.Before.Programme.Term
        where !term.Contains(begun.Days)
        select Broken(
            $"Phân công {begun.Days.Vietnamese()} vượt ra ngoài thời hạn chương trình {term.Vietnamese()}; hãy ghi ngày đầu và ngày cuối trong thời hạn đó.",
            $"The assignment runs {begun.Days.English()}, outside the programme that runs {term.English()}; give it a first and a last day within that term.");
}
