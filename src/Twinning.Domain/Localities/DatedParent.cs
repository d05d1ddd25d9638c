namespace Twinning.Domain.Localities;

/// <summary>The area above on the days it was above.</summary>
/// <param name="Parent">The area above.</param>
/// <param name="Days">The days, both ends included.</param>
public sealed record DatedParent(AreaId Parent, DayRange Days);
