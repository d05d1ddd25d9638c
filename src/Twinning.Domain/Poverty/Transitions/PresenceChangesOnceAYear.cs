using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>Between two reviews a household comes or goes once; who came and went again in between was never reviewed.</summary>
internal sealed class PresenceChangesOnceAYear() : Rule<HouseholdHistory>(
    "HISTORY-CHANGES-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Giữa hai kỳ rà soát, một hộ chỉ đến hoặc đi một lần.", "Between two reviews a household comes or goes once."))
{
    public override IEnumerable<Violation> Judge(HouseholdHistory subject) =>
        from same in subject.Events.GroupBy(change => change.Year)
        where same.Count() > 1
        select Broken(
            $"Hộ {subject.Id.Value.Text()} có {same.Count().Text()} biến động năm {same.Key.Text()}; hãy chỉ ghi biến động còn lại sau cả năm.",
            $"Household {subject.Id.Value.Text()} came or went {same.Count().Text()} times in {same.Key.Text()}; record only what remained at the end of the year.");
}
