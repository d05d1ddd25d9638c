using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Storage;

/// <summary>Places, agencies and programmes as they were known in one data version. They are small, and read whole.</summary>
internal sealed class Registers(AreaTree areas, AgencyDirectory agencies, IReadOnlyList<AssignmentRegister> programmes)
{
    private readonly Dictionary<ProgrammeId, AssignmentRegister> _programmes = programmes.ToDictionary(register => register.Programme.Id);

    public AreaTree Areas { get; } = areas;

    public AgencyDirectory Agencies { get; } = agencies;

    public IReadOnlyList<AssignmentRegister> Programmes { get; } = programmes;

    public AssignmentRegister? Programme(ProgrammeId id) => _programmes.GetValueOrDefault(id);

    /// <summary>Finds an assignment and the register that holds it.</summary>
    public (AssignmentRegister Register, Assignment Assignment)? Assignment(AssignmentId id)
    {
        foreach (var register in Programmes)
        {
            if (register.Find(id) is { } assignment)
            {
                return (register, assignment);
            }
        }

        return null;
    }
}
