using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>A twinning programme (chương trình kết nghĩa, phụ trách): who decided it, for how long, which villages, which limits.</summary>
/// <param name="Id">Its lasting identity.</param>
/// <param name="Name">Its name.</param>
/// <param name="DecidingDocument">The document that set it up.</param>
/// <param name="Term">The days it runs, both ends included.</param>
/// <param name="Villages">The villages in its scope with their days.</param>
/// <param name="Limits">The limits with their days; a day without limits has none.</param>
public sealed record Programme(
    ProgrammeId Id,
    string Name,
    DecidingDocument DecidingDocument,
    DayRange Term,
    IReadOnlyList<VillageInScope> Villages,
    DatedParameter<AssignmentLimits> Limits)
{
    /// <summary>Tells whether a village is in scope on a day.</summary>
    public bool Includes(VillageId village, DateOnly day) =>
        Villages.Any(scope => scope.Village == village && scope.Days.Contains(day));
}
