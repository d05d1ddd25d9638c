namespace Twinning.Domain.Poverty.Transitions;

/// <summary>The pseudonymous identity of a household; names, numbers and addresses are kept elsewhere.</summary>
/// <param name="Value">The number the store gave it.</param>
public readonly record struct HouseholdId(long Value);
