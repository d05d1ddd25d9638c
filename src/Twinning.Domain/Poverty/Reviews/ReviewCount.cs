using System.Collections.Generic;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>What a review counted of a group of households.</summary>
/// <param name="Households">How many households there are of each status; a status that none has is left out.</param>
/// <param name="People">How many people live in them, by the same statuses.</param>
/// <param name="Profile">The households by deprivation, from which all multidimensional measures follow.</param>
public sealed record ReviewCount(
    IReadOnlyDictionary<PovertyStatus, long> Households, IReadOnlyDictionary<PovertyStatus, long> People, DeprivationProfile Profile);
