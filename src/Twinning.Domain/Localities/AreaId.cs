namespace Twinning.Domain.Localities;

/// <summary>The lasting identity of an area. Codes and names change and are re-used; this does not.</summary>
/// <param name="Value">The number the store gave it.</param>
public readonly record struct AreaId(long Value);
