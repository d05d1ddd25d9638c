using Twinning.Domain.Assignments;
using Twinning.Domain.Law;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A programme and its term.</summary>
internal sealed class ProgrammeRow : DatedFactRow
{
    public required string Name { get; init; }

    public required DecidingDocument DecidingDocument { get; init; }
}

/// <summary>A village in the scope of a programme; <c>Id</c> is the programme's.</summary>
internal sealed class ProgrammeVillageRow : DatedFactRow
{
    public required long VillageId { get; init; }
}

/// <summary>The limits of a programme; <c>Id</c> is the programme's.</summary>
internal sealed class ProgrammeLimitRow : DatedFactRow
{
    public required int? VillagesPerAgency { get; init; }

    public required int? AgenciesPerVillage { get; init; }

    public required DecidingDocument DecidingDocument { get; init; }
}

/// <summary>An agency assigned to a village.</summary>
internal sealed class AssignmentRow : DatedFactRow
{
    public required long ProgrammeId { get; init; }

    public required long AgencyId { get; init; }

    public required long VillageId { get; init; }

    public required AssignmentRole Role { get; init; }

    public required DecidingDocument DecidingDocument { get; init; }
}
