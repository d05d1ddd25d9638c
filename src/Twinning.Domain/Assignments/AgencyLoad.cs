using Twinning.Domain.Agencies;

namespace Twinning.Domain.Assignments;

/// <summary>How many villages an agency looks after on a day.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Villages">How many villages, inherited ones included.</param>
public sealed record AgencyLoad(AgencyId Agency, int Villages);
