using System;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Contacts;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A visit of an agency to its village.</summary>
internal sealed class VisitRow : AssignmentFactRow
{
    public required int Officers { get; init; }

    /// <summary>Gets the roles spoken with, their names joined by commas: they are shown as a whole, never searched.</summary>
    public required string Contacts { get; init; }
}

/// <summary>A report handed in on its day.</summary>
internal sealed class ReportRow : AssignmentFactRow
{
    public required ReportRhythm Rhythm { get; init; }

    public required DateOnly PeriodFrom { get; init; }
}

/// <summary>The reports that a programme asks for in a run of days; <c>Id</c> is the programme's.</summary>
internal sealed class ReportScheduleRow : DatedFactRow
{
    /// <summary>Gets the reports as JSON: they hold and are shown as a whole.</summary>
    public required string Requirements { get; init; }

    public required DecidingDocument DecidingDocument { get; init; }
}
