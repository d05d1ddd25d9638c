namespace Twinning.Domain.Agencies;

/// <summary>An identifier of an agency under a scheme, on the days it was valid.</summary>
/// <param name="Scheme">The scheme, such as <c>QD-20-2020</c> (mã định danh điện tử), <c>MST</c> (tax code) or a local one.</param>
/// <param name="Value">The identifier, such as <c>H21.12</c>.</param>
/// <param name="Days">The days, both ends included.</param>
public sealed record AgencyIdentifier(string Scheme, string Value, DayRange Days);
