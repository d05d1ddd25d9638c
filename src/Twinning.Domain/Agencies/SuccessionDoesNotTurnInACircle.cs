using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Agencies;

/// <summary>Duties that passed on do not come back to where they started.</summary>
internal sealed class SuccessionDoesNotTurnInACircle()
    : Rule<AgencyDirectory>(
        "AGENCY-SUCCESSION-CIRCLE",
        Severity.Refusal,
        LegalSources.OurConvention,
        new Message(
            "Việc kế thừa nhiệm vụ không quay vòng về cơ quan ban đầu.",
            "Duties that passed on do not come back to where they started."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(AgencyDirectory subject) =>
        from agency in subject.Successions.Select(succession => succession.Predecessor).Distinct()
        where Reaches(subject, agency)
        select Broken(
            $"Nhiệm vụ của cơ quan {agency.Value.Text()} quay vòng về chính cơ quan đó; hãy sửa một lần kế thừa.",
            $"The duties of agency {agency.Value.Text()} come back to itself; correct one of the successions.");

    private static bool Reaches(AgencyDirectory directory, AgencyId start)
    {
        var seen = new HashSet<AgencyId>();
        var next = new Stack<AgencyId>([start]);
        while (next.TryPop(out var agency))
        {
            foreach (var step in directory.SuccessionsOf(agency))
            {
                if (step.Successor == start)
                {
                    return true;
                }

                if (seen.Add(step.Successor))
                {
                    next.Push(step.Successor);
                }
            }
        }

        return false;
    }
}
