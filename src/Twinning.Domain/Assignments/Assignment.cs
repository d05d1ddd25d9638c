using Twinning.Domain.Agencies;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>A record that assigns an agency to look after a village (phân công kết nghĩa, phụ trách).</summary>
/// <param name="Id">Its lasting identity.</param>
/// <param name="Programme">The programme it belongs to.</param>
/// <param name="Agency">The agency assigned.</param>
/// <param name="Village">The village it looks after.</param>
/// <param name="Role">Whether it leads or shares in the work.</param>
/// <param name="Days">The first and last day, both included.</param>
/// <param name="DecidingDocument">The document that decided it.</param>
public sealed record Assignment(
    AssignmentId Id,
    ProgrammeId Programme,
    AgencyId Agency,
    VillageId Village,
    AssignmentRole Role,
    DayRange Days,
    DecidingDocument DecidingDocument);
