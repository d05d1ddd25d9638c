namespace Twinning.Domain.Agencies;

/// <summary>The lasting identity of an agency or unit (cơ quan, đơn vị).</summary>
/// <param name="Value">The number the store gave it.</param>
public readonly record struct AgencyId(long Value);
