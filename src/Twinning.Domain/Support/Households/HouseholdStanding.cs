using System;

namespace Twinning.Domain.Support.Households;

/// <summary>What a review said of a household.</summary>
/// <param name="Household">Its pseudonymous number.</param>
/// <param name="Day">The day the review speaks of.</param>
/// <param name="Standard">The name of the poverty standard, such as <c>VN-2016</c>.</param>
/// <param name="Status">The status.</param>
public sealed record HouseholdStanding(long Household, DateOnly Day, string Standard, HelpedStatus Status);
