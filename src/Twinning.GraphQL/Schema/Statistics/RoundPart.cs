using System.Collections.Generic;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>One recorded round with its counts as they were in a version.</summary>
internal sealed record RoundPart(
    ReviewRoundRow Row,
    PublicationRow? Publication,
    IReadOnlyList<VillageSummaryRow> Counts,
    IReadOnlyList<VillageMovementRow> Movements);
