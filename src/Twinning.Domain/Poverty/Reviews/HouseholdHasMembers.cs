using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household has 1 to 100 members.</summary>
internal sealed class HouseholdHasMembers() : Rule<HouseholdCase>(
    "HOUSEHOLD-MEMBERS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hộ có từ 1 đến 100 nhân khẩu.", "A household has 1 to 100 members."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(HouseholdCase subject)
    {
        var household = subject.Candidate;
        if (household.Members is < 1 or > 100)
        {
            yield return Broken(
                $"Hộ {household.Number.Text()} có {household.Members.Text()} nhân khẩu; hãy ghi số từ 1 đến 100.",
                $"Household {household.Number.Text()} has {household.Members.Text()} members; give 1 to 100.");
        }
    }
}
