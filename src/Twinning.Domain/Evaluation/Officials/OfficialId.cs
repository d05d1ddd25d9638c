namespace Twinning.Domain.Evaluation.Officials;

/// <summary>The pseudonymous identity of a person who is rated (cán bộ, công chức, viên chức); who it is stands nowhere in the library.</summary>
/// <param name="Value">The number the store gave it.</param>
public readonly record struct OfficialId(long Value);
