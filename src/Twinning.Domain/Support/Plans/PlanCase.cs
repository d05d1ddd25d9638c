using System.Collections.Generic;
using Twinning.Domain.Assignments;
using Twinning.Domain.Support.Needs;

namespace Twinning.Domain.Support.Plans;

/// <summary>What the rules of plans look at: a plan, the register of its programme, the survey it rests on and the other plans.</summary>
internal sealed record PlanCase(
    SupportPlan Candidate, AssignmentRegister Register, VillageSurvey? Survey, IReadOnlyCollection<SupportPlan> Others)
{
    /// <summary>Gets the record of assignment; null when the register does not know it, which is a broken rule of its own.</summary>
    public Assignment? Record => Register.Find(Candidate.Assignment);
}
