using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>An agency looking after a village on a day, by its own record or by taking over another's duty.</summary>
/// <param name="Agency">Who looks after the village.</param>
/// <param name="Village">The village.</param>
/// <param name="Role">Its role; where duties merged, lead wins.</param>
/// <param name="Records">The records it rests on; several when an inherited duty merged with its own.</param>
/// <param name="IsInherited">Whether every one of the records was another agency's.</param>
public sealed record Duty(AgencyId Agency, VillageId Village, AssignmentRole Role, IReadOnlyList<AssignmentId> Records, bool IsInherited);
