namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A review that is to be published (công bố kết quả rà soát), counted.</summary>
/// <param name="Households">Its households.</param>
/// <param name="Undecided">Those of them whose status is not known.</param>
/// <param name="VillagesWithoutHouseholds">The villages of its area in which it has no household.</param>
/// <param name="HasChanged">Whether it was never published, or has changed since.</param>
public sealed record ReviewPublication(long Households, long Undecided, int VillagesWithoutHouseholds, bool HasChanged);
