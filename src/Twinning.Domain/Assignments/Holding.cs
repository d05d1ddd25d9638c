using Twinning.Domain.Agencies;

namespace Twinning.Domain.Assignments;

/// <summary>A run of days on which an agency holds the duty of one record, by its own name or by taking it over.</summary>
/// <param name="Record">The record.</param>
/// <param name="Agency">The holder.</param>
/// <param name="Role">The role it holds it in.</param>
/// <param name="Days">The days, both ends included.</param>
/// <param name="IsInherited">Whether the duty came through a succession.</param>
internal sealed record Holding(Assignment Record, AgencyId Agency, AssignmentRole Role, DayRange Days, bool IsInherited);
