using System.Collections.Generic;
using Twinning.Domain.Assignments;

namespace Twinning.Domain.Support.Activities;

/// <summary>What the rules of activities look at: an activity, the records of assignment and the other activities.</summary>
internal sealed record ActivityCase(Activity Candidate, AssignmentRegister Register, IReadOnlyCollection<Activity> Others)
{
    /// <summary>Gets the record of assignment; null when the register does not know it.</summary>
    public Assignment? Record => Register.Find(Candidate.Assignment);
}
