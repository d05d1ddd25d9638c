namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household to be recorded in a review, and what it is judged against.</summary>
internal sealed record HouseholdCase(ReviewedHousehold Candidate, ReviewScope Scope);
