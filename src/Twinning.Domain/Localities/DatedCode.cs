namespace Twinning.Domain.Localities;

/// <summary>A code of a scheme on the days it stood for the area. Codes are re-used: 24065 was Chư Băh and is Ia Rbol.</summary>
/// <param name="Scheme">The code list, such as <c>GSO-2004</c>.</param>
/// <param name="Code">The code in that list.</param>
/// <param name="Days">The days, both ends included.</param>
public sealed record DatedCode(string Scheme, string Code, DayRange Days);
