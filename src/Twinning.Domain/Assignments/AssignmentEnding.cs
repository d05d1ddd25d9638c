using System;
using Twinning.Domain.Law;

namespace Twinning.Domain.Assignments;

/// <summary>A proposal to end an assignment.</summary>
/// <param name="Assignment">The record to end.</param>
/// <param name="LastDay">Its last day, included.</param>
/// <param name="DecidingDocument">The document that decides it.</param>
public sealed record AssignmentEnding(AssignmentId Assignment, DateOnly LastDay, DecidingDocument DecidingDocument);
