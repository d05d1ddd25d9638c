namespace Twinning.Domain.Law;

/// <summary>A figure and the text that sets it.</summary>
/// <typeparam name="T">The figure's type.</typeparam>
/// <param name="Value">The figure.</param>
/// <param name="Source">The text, with the place in it and its deciding words where they were seen.</param>
public sealed record Sourced<T>(T Value, LegalSource Source);
