namespace Twinning.Domain.Poverty.Measures;

/// <summary>A named part of the population with its profile; every household is in one group only.</summary>
/// <param name="Name">The name of the group.</param>
/// <param name="Profile">The profile of its households.</param>
public sealed record ProfileGroup(string Name, DeprivationProfile Profile);
