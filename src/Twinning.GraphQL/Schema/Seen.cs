using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Schema;

/// <summary>Something of the registers, and from where it is looked at.</summary>
internal abstract record Seen(Sight Sight);

/// <summary>An area of any level.</summary>
internal sealed record SeenArea(Area Area, Sight Sight) : Seen(Sight);

/// <summary>An area of the lowest level, as the programmes see it.</summary>
internal sealed record SeenVillage(Area Area, Sight Sight) : Seen(Sight)
{
    public VillageId Id => new(Area.Id.Value);
}

/// <summary>An agency.</summary>
internal sealed record SeenAgency(Agency Agency, Sight Sight) : Seen(Sight);

/// <summary>A programme with its register.</summary>
internal sealed record SeenProgramme(AssignmentRegister Register, Sight Sight) : Seen(Sight);

/// <summary>A record of an assignment.</summary>
internal sealed record SeenAssignment(Assignment Assignment, AssignmentRegister Register, Sight Sight) : Seen(Sight);

/// <summary>A duty on a day: a record, or what was inherited from one.</summary>
internal sealed record SeenDuty(Duty Duty, AssignmentRegister Register, Sight Sight) : Seen(Sight);

/// <summary>How the villages of a programme are covered on a day.</summary>
internal sealed record SeenCoverage(AssignmentCoverage Coverage, AssignmentRegister Register, Sight Sight) : Seen(Sight);

/// <summary>Finds what a sight shows.</summary>
internal static class SightLookups
{
    public static SeenArea Area(this Sight sight, AreaId id) => new(sight.Registers.Areas.Find(id)!, sight);

    public static SeenVillage Village(this Sight sight, VillageId id) => new(sight.Registers.Areas.Find(id.Area)!, sight);

    public static SeenAgency Agency(this Sight sight, AgencyId id) => new(sight.Registers.Agencies.Find(id)!, sight);
}
