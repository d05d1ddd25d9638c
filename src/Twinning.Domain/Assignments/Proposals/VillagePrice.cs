using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What a place for one more agency at a village is worth: its dual price.</summary>
/// <param name="Village">The village.</param>
/// <param name="Points">The price in points; low where the village has many agencies already, high where it is hard to cover.</param>
public sealed record VillagePrice(VillageId Village, long Points);
