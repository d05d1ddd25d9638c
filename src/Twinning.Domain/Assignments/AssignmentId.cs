namespace Twinning.Domain.Assignments;

/// <summary>The lasting identity of a record of assignment.</summary>
/// <param name="Value">The number the store gave it.</param>
public readonly record struct AssignmentId(long Value);
