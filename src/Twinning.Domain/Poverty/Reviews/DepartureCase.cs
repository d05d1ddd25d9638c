namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A departure to be recorded before a review, and what it is judged against.</summary>
internal sealed record DepartureCase(HouseholdDeparture Candidate, ReviewScope Scope);
