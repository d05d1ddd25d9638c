namespace Twinning.Domain.Poverty.Returns;

/// <summary>A single slip that would explain why a printed total is not the sum of its parts.</summary>
/// <param name="Label">The part that would be misprinted; null when it is the total.</param>
/// <param name="Printed">The figure as printed.</param>
/// <param name="Fits">The figure with which all adds up.</param>
/// <param name="Misprint">The slip.</param>
public sealed record TotalExplanation(string? Label, long Printed, long Fits, MisprintKind Misprint);
