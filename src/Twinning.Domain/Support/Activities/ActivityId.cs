namespace Twinning.Domain.Support.Activities;

/// <summary>The lasting identity of an activity.</summary>
/// <param name="Value">The number the store gave it.</param>
public readonly record struct ActivityId(long Value);
