using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>A review that a standard governs, and the text that says so.</summary>
/// <param name="Kind">Whether it is a yearly or a baseline review.</param>
/// <param name="Year">The review year.</param>
/// <param name="Source">The text that makes the standard govern it.</param>
public sealed record GovernedReview(ReturnKind Kind, int Year, LegalSource Source);
