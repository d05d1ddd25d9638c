namespace Twinning.Domain.Localities;

/// <summary>A name on the days it was borne.</summary>
/// <param name="Name">The name, in NFC, without the word for the kind of area: "Ia Rbol".</param>
/// <param name="Days">The days, both ends included.</param>
public sealed record DatedName(string Name, DayRange Days);
