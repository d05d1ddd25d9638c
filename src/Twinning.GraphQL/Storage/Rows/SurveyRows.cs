using System;
using Twinning.Domain.Law;
using Twinning.Domain.Support;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>The yearly survey of a village.</summary>
internal sealed class VillageSurveyRow : FactRow
{
    public required long VillageId { get; init; }

    public required int Year { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Gets the minutes or report that record it.</summary>
    public required DecidingDocument Document { get; init; }
}

/// <summary>What a survey found in one field; <c>Id</c> is that of the survey.</summary>
internal sealed class VillageNeedRow : FactRow
{
    public required SupportField Field { get; init; }

    public required int Severity { get; init; }

    public int? Priority { get; init; }

    /// <summary>Gets the figures that show it, as JSON: they are read and shown as a whole, never searched.</summary>
    public required string Evidence { get; init; }
}
