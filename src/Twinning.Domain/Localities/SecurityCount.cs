namespace Twinning.Domain.Localities;

/// <summary>How many cases of a matter of security there were in a village in the year.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Cases">The cases; 0 says that there were none.</param>
public sealed record SecurityCount(SecurityMatter Matter, int Cases);
