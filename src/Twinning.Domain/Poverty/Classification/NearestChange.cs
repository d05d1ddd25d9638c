namespace Twinning.Domain.Poverty.Classification;

/// <summary>The smallest changes that would alter the status of a household, each with all else as it is.</summary>
/// <remarks>
/// A change alters the status for certain: whatever the indicators are that are not known. Income alone can always do it, since no
/// status reaches across the line with deprivations; so there is no need to look at changes of both together.
/// </remarks>
/// <param name="Income">
/// The smallest change of income; of two equally small ones, the loss. Null only where it does not fit into 64 bits.
/// </param>
/// <param name="Indicators">
/// The smallest change in the number of deprived indicators; null where none alters the status, or where that number is not known.
/// </param>
public sealed record NearestChange(StatusChange? Income, StatusChange? Indicators);
