namespace Twinning.Domain.Law;

/// <summary>A figure that a document sets for a run of days.</summary>
/// <typeparam name="T">The figure's type.</typeparam>
/// <param name="Value">The figure.</param>
/// <param name="Days">The days it holds, both ends included.</param>
/// <param name="Source">The document that sets it.</param>
public sealed record DatedValue<T>(T Value, DayRange Days, LegalSource Source);
