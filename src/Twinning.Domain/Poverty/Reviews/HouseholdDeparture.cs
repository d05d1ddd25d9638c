using Twinning.Domain.Poverty.Transitions;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household that went before a review.</summary>
/// <param name="Number">Its pseudonymous number.</param>
/// <param name="Change">Whether it moved out or ended.</param>
public sealed record HouseholdDeparture(long Number, PresenceChange Change);
