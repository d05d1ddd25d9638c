namespace Twinning.Domain.Assignments;

/// <summary>The lasting identity of a programme.</summary>
/// <param name="Value">The number the store gave it.</param>
public readonly record struct ProgrammeId(long Value);
