namespace Twinning.Domain.Support.Petitions;

/// <summary>The lasting identity of a petition.</summary>
/// <param name="Value">The number the store gave it.</param>
public readonly record struct PetitionId(long Value);
