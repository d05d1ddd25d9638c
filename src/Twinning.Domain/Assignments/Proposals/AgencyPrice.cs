using Twinning.Domain.Agencies;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What one more village served by an agency would cost: its dual price.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Points">The price in points; high where the agency is wanted by more villages than it may serve.</param>
public sealed record AgencyPrice(AgencyId Agency, long Points);
