using System;
using System.Collections.Generic;
using Twinning.Domain.Assignments;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A visit of an agency to its village on a day (đi cơ sở, gặp gỡ).</summary>
/// <param name="Assignment">The record of assignment.</param>
/// <param name="Day">The day.</param>
/// <param name="Officers">How many people of the agency came, at least one.</param>
/// <param name="Contacts">Whom they spoke with, by role, each once.</param>
/// <remarks>A visit is neither money nor work days.</remarks>
public sealed record Visit(AssignmentId Assignment, DateOnly Day, int Officers, IReadOnlyList<VillageContact> Contacts);
