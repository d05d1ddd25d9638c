using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;

namespace Twinning.Domain.Support.Households;

/// <summary>What the rules of promises to households look at: a promise, the register and the other promises.</summary>
internal sealed record CommitmentCase(
    HouseholdCommitment Candidate, AssignmentRegister Register, IReadOnlyCollection<HouseholdCommitment> Others)
{
    /// <summary>Gets the other promises to a household of the candidate on days of the candidate.</summary>
    public IEnumerable<(HouseholdCommitment Other, long Household, DayRange Days)> Overlapping =>
        from other in Others
        let days = other.Days.Intersect(Candidate.Days)
        where days is not null
        from household in other.Households.Intersect(Candidate.Households)
        select (other, household, days.Value);
}
