using System;

namespace Twinning.Domain.Support.Plans;

/// <summary>The fact that a task came into a state on a day.</summary>
/// <param name="State">The state from that day on.</param>
/// <param name="Day">The day.</param>
/// <param name="Achieved">What was reached of the target, in its unit; asked of a task partly done, else null where it was not measured.</param>
/// <param name="Cause">Why the task was dropped; null for every other state.</param>
public sealed record TaskStateChange(TaskState State, DateOnly Day, Quantity? Achieved = null, DropCause? Cause = null);
