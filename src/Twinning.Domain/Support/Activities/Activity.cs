using System;
using System.Collections.Generic;
using Twinning.Domain.Assignments;

namespace Twinning.Domain.Support.Activities;

/// <summary>What an agency did for its village on a day (hoạt động).</summary>
/// <param name="Id">Its lasting identity.</param>
/// <param name="Assignment">The record of assignment under which it was done.</param>
/// <param name="Day">The day.</param>
/// <param name="Field">The field it helps in.</param>
/// <param name="Occasion">The occasion; null where there was none.</param>
/// <param name="Participants">Who took part, counted.</param>
/// <param name="EventKey">
/// A key that activities of one joint event share, whoever reports them; null where none was given. Two different keys say: two events.
/// </param>
/// <param name="Contributions">What was promised or handed over.</param>
public sealed record Activity(
    ActivityId Id,
    AssignmentId Assignment,
    DateOnly Day,
    SupportField Field,
    Occasion? Occasion,
    Participants Participants,
    string? EventKey,
    IReadOnlyList<Contribution> Contributions);
