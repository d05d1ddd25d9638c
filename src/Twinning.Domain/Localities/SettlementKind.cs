using Twinning.Domain.Law;

namespace Twinning.Domain.Localities;

/// <summary>A word for a kind of commune and whether it lies in the countryside or in town.</summary>
/// <param name="Kind">The word, in small letters: "xã".</param>
/// <param name="Settlement">What it means.</param>
/// <param name="Source">The text that says so.</param>
public sealed record SettlementKind(string Kind, SettlementType Settlement, LegalSource Source);
