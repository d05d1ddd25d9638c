using System;
using Twinning.Domain.Agencies;
using Twinning.Domain.Law;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>An agency and the days it exists.</summary>
internal sealed class AgencyRow : DatedFactRow
{
    public required AgencyKind Kind { get; init; }
}

/// <summary>A name of an agency; <c>Id</c> is the agency's.</summary>
internal sealed class AgencyNameRow : DatedFactRow
{
    public required string Name { get; init; }

    /// <summary>Gets the name without tone marks and in lower case, for searching alike on every database.</summary>
    public required string SearchKey { get; init; }
}

/// <summary>An identifier of an agency; <c>Id</c> is the agency's.</summary>
internal sealed class AgencyIdentifierRow : DatedFactRow
{
    public required string Scheme { get; init; }

    public required string Value { get; init; }
}

/// <summary>An agency that took over another's duties; <c>Id</c> is the succession's.</summary>
internal sealed class SuccessionRow : FactRow
{
    public required long PredecessorId { get; init; }

    public required long SuccessorId { get; init; }

    public required DateOnly Day { get; init; }

    public required int Rank { get; init; }

    public required DecidingDocument DecidingDocument { get; init; }
}

/// <summary>A village whose duties a succession passes on; <c>Id</c> is the succession's. A succession without one passes on all.</summary>
internal sealed class SuccessionVillageRow : FactRow
{
    public required long VillageId { get; init; }
}
