using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Agencies;

/// <summary>Several successors of the same duties have different ranks: the lowest keeps the lead.</summary>
internal sealed class SuccessorsHaveTheirOrder()
    : Rule<AgencyDirectory>(
        "AGENCY-SUCCESSORS-SAME-RANK",
        Severity.Refusal,
        LegalSources.OurConvention,
        new Message(
            "Các cơ quan cùng kế thừa một nhiệm vụ phải có thứ tự khác nhau.",
            "Several successors of the same duties have different ranks."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(AgencyDirectory subject) =>
        from same in subject.Successions.GroupBy(step => (step.Predecessor, step.Day, step.Rank))
        let steps = same.ToList()
        from index in Enumerable.Range(1, steps.Count - 1)
        where steps.Take(index).Any(step => step.SharesVillagesWith(steps[index]))
        let name = subject.Name(same.Key.Predecessor, same.Key.Day)
        let successor = subject.Name(steps[index].Successor, same.Key.Day)
        select Broken(
            $"{successor.Vietnamese} và một cơ quan khác cùng có thứ tự {same.Key.Rank.Text()} khi kế thừa nhiệm vụ của {name.Vietnamese} từ ngày {same.Key.Day.Vietnamese()}; hãy đặt thứ tự khác nhau để biết cơ quan nào tiếp tục chủ trì.",
            $"{successor.English} and another agency both have rank {same.Key.Rank.Text()} in taking over the duties of {name.English} from {same.Key.Day.English()}; give them different ranks, so that it is known which keeps the lead.");
}
