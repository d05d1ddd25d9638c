using System;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>An area and the days it exists.</summary>
internal sealed class AreaRow : DatedFactRow
{
    public required AreaLevel Level { get; init; }

    public required string Kind { get; init; }
}

/// <summary>A name of an area; <c>Id</c> is the area's.</summary>
internal sealed class AreaNameRow : DatedFactRow
{
    public required string Name { get; init; }

    /// <summary>Gets the name without tone marks and in lower case, for searching alike on every database.</summary>
    public required string SearchKey { get; init; }
}

/// <summary>A code of an area; <c>Id</c> is the area's.</summary>
internal sealed class AreaCodeRow : DatedFactRow
{
    public required string Scheme { get; init; }

    public required string Code { get; init; }
}

/// <summary>The area above an area; <c>Id</c> is the lower area's.</summary>
internal sealed class AreaParentRow : DatedFactRow
{
    public required long ParentId { get; init; }
}

/// <summary>An area that became another; <c>Id</c> is the earlier area's.</summary>
internal sealed class LineageRow : FactRow
{
    public required LineageKind Kind { get; init; }

    public required long IntoId { get; init; }

    public required DateOnly Day { get; init; }

    public DecidingDocument? DecidingDocument { get; init; }
}
