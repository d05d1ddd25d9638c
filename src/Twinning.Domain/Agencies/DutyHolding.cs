using System.Collections.Generic;

namespace Twinning.Domain.Agencies;

/// <summary>A run of days on which an agency holds a duty, and the successions it came through.</summary>
/// <param name="Agency">The holder.</param>
/// <param name="Days">The days, both ends included; whether the agency exists on them is not looked at.</param>
/// <param name="KeepsRole">Whether a lead that was given is still a lead.</param>
/// <param name="Through">The successions, the earliest first; none for the agency that was given the duty.</param>
internal sealed record DutyHolding(AgencyId Agency, DayRange Days, bool KeepsRole, IReadOnlyList<AgencySuccession> Through);
