using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Agencies;

/// <summary>Duties that passed on do not come back to where they started.</summary>
/// <remarks>Steps in the order of their days and about the same villages make a circle; two agencies may swap different villages.</remarks>
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
        from start in subject.Successions.GroupBy(step => step.Predecessor)
        let back = start.Select(step => LastStepOfACircle(subject, step)).FirstOrDefault(step => step is not null)
        where back is not null
        let name = subject.Name(start.Key, back.Day)
        select Broken(
            $"Nhiệm vụ của {name.Vietnamese} quay về chính cơ quan đó từ ngày {back.Day.Vietnamese()}; hãy sửa một lần kế thừa, hoặc ghi một phân công mới.",
            $"The duties of {name.English} come back to it on {back.Day.English()}; correct one of the successions, or record a new assignment.");

    private static AgencySuccession? LastStepOfACircle(AgencyDirectory directory, AgencySuccession first)
    {
        var seen = new HashSet<AgencySuccession>();
        var next = new Stack<AgencySuccession>([first]);
        while (next.TryPop(out var step))
        {
            if (step.Successor == first.Predecessor)
            {
                return step;
            }

            foreach (var later in directory.SuccessionsOf(step.Successor))
            {
                if (later.Day >= step.Day && later.SharesVillagesWith(step) && later.SharesVillagesWith(first) && seen.Add(later))
                {
                    next.Push(later);
                }
            }
        }

        return null;
    }
}
