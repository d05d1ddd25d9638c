using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household as a review found it.</summary>
/// <param name="Number">Its pseudonymous number.</param>
/// <param name="Village">The village it lives in.</param>
/// <param name="Members">The members (nhân khẩu).</param>
/// <param name="IsMinority">Whether it counts as a household of an ethnic minority.</param>
/// <param name="Status">What the review decided.</param>
public sealed record ReviewedHousehold(long Number, VillageId Village, int Members, bool IsMinority, PovertyStatus Status);
