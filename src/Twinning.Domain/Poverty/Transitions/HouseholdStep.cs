namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What became of one household from one review to the next, as one list sees it.</summary>
/// <param name="Standard">The standard of both reviews.</param>
/// <param name="Year">The year of the later review.</param>
/// <param name="List">The list.</param>
/// <param name="Before">What the earlier review says of it.</param>
/// <param name="Now">What the later review says of it.</param>
/// <param name="Transition">What became of it.</param>
public sealed record HouseholdStep(
    StandardId Standard,
    int Year,
    PovertyList List,
    HouseholdYear Before,
    HouseholdYear Now,
    PovertyTransition Transition);
