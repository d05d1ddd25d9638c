using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>A household that ended neither comes nor goes afterwards.</summary>
internal sealed class EndedHouseholdDoesNotReturn() : Rule<HouseholdHistory>(
    "HISTORY-RETURNS-AFTER-END",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hộ không còn thì không có biến động nào nữa.", "A household that ended neither comes nor goes any more."))
{
    public override IEnumerable<Violation> Judge(HouseholdHistory subject) =>
        from end in subject.Events.Where(change => change.Change == PresenceChange.Ended).Take(1)
        from later in subject.Events.Where(change => change.Year > end.Year)
        select Broken(
            $"Hộ {subject.Id.Value.Text()} không còn từ năm {end.Year.Text()} nhưng có biến động năm {later.Year.Text()}; " +
                "hãy sửa một trong hai, hoặc ghi là một hộ mới.",
            $"Household {subject.Id.Value.Text()} ended in {end.Year.Text()}, but comes or goes in {later.Year.Text()}; " +
                "correct one of the two, or record a new household.");
}
